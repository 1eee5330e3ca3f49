import type { Example, Step } from '@raadgiver/workshop';

/** What stood in the document after so many steps, in the order in which it came. */
export function standingAfter(steps: readonly Step[], count: number): Example[] {
	const standing = new Map<string, Example>();
	const gone = new Set<string>();
	for (const { added, changed, takenOut, broughtBack } of steps.slice(0, count)) {
		for (const example of added) standing.set(example.id, example);
		for (const { after } of changed) standing.set(after.id, after);
		for (const example of broughtBack) {
			standing.set(example.id, example);
			gone.delete(example.id);
		}
		for (const { id } of takenOut) gone.add(id);
	}
	return [...standing.values()].filter(({ id }) => !gone.has(id));
}
