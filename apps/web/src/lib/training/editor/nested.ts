/** What a form with names like `options.0.why` sends; `refs[]` is a list of all that has the name. */
export type Sent = string | readonly Sent[] | { readonly [key: string]: Sent };

type Entry = { readonly path: readonly string[]; readonly value: string };

/** The fields of a form as the thing that their names spell. Files are left out, and NUL, which no database keeps. */
export function nested(form: FormData): Sent {
	return gather(
		[...form].flatMap(([name, value]) =>
			typeof value === 'string'
				? [{ path: name.split('.'), value: value.replaceAll('\0', '') }]
				: [],
		),
	);
}

function gather(entries: readonly Entry[]): Sent {
	const single = entries.find(({ path }) => path.length === 0);
	if (single) return single.value;
	const groups = [...Map.groupBy(entries, ({ path }) => path[0] ?? '')];
	const inside = groups.map(([key, group]): readonly [string, Sent] =>
		key.endsWith('[]')
			? [key.slice(0, -2), group.map(({ value }) => value)]
			: [key, gather(group.map(({ path, value }) => ({ path: path.slice(1), value })))],
	);
	const isList = inside.length > 0 && inside.every(([key]) => /^\d+$/.test(key));
	if (!isList) return Object.fromEntries(inside);
	return inside.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}
