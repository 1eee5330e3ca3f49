/** The problems of a form that was refused, in the order of its fields, as ErrorSummary lists them. */
export function fieldErrors(
	errors: Record<string, unknown>,
): { readonly field: string; readonly message: string }[] {
	return Object.entries(errors).flatMap(([field, problem]) =>
		messagesOf(problem).map((message) => ({ field, message })),
	);
}

/** A field with several values keeps the problem of the whole apart under `_errors`. */
function messagesOf(problem: unknown): string[] {
	if (Array.isArray(problem)) return problem.filter((message) => typeof message === 'string');
	if (problem && typeof problem === 'object' && '_errors' in problem)
		return messagesOf(problem._errors);
	return [];
}
