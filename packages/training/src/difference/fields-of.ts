/** A text or number inside a part, and the keys and indexes that lead to it. */
export type PartField = { readonly path: readonly (string | number)[]; readonly text: string };

/** All that a part says, field by field in the order of its file. */
export function fieldsOf(value: unknown, path: PartField['path'] = []): readonly PartField[] {
	if (value === undefined) return [];
	if (typeof value !== 'object' || value === null) return [{ path, text: String(value) }];
	const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
		? value.map((entry, index) => [index, entry])
		: Object.entries(value);
	return entries.flatMap(([key, inside]) => fieldsOf(inside, [...path, key]));
}
