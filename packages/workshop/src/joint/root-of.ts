/**
 * The example that another was merged into, followed to the end: the one that stands for itself. Where
 * two people merged one into the other and the other into the one at the same time, the ring's first id
 * stands for all, so that none of them disappears.
 *
 * @param mergedInto the ids that examples were merged into, by their own; only of examples that are there
 * @example
 * rootOf('a', new Map([['a', 'b'], ['b', 'c']])); // => 'c'
 * rootOf('b', new Map([['a', 'b'], ['b', 'a']])); // => 'a'
 */
export function rootOf(id: string, mergedInto: ReadonlyMap<string, string>): string {
	const path: string[] = [];
	let here = id;
	while (!path.includes(here)) {
		path.push(here);
		const next = mergedInto.get(here);
		if (next === undefined) return here;
		here = next;
	}
	const ring = path.slice(path.indexOf(here));
	return ring.reduce((first, each) => (each < first ? each : first));
}
