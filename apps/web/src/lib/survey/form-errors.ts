type Errors = Readonly<Record<string, unknown>>;

/** The first thing that is wrong with a field. */
export function firstError(errors: readonly string[] | undefined): string | undefined {
	return errors?.[0];
}

/** A superform's errors as the summary at the top of the page lists them. */
export function errorList(errors: Errors): { field: string; message: string }[] {
	return Object.entries(errors).flatMap(([field, messages]) =>
		Array.isArray(messages) && typeof messages[0] === 'string'
			? [{ field, message: messages[0] }]
			: [],
	);
}
