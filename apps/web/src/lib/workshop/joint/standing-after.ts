import type { Example, Step } from '@raadgiver/workshop';

/** What stood for itself in the document after so many steps, in the order in which it came. */
export function standingAfter(steps: readonly Step[], count: number): Example[] {
	const standing = new Map<string, Example>();
	const [out, within] = [new Set<string>(), new Set<string>()];
	for (const step of steps.slice(0, count)) {
		for (const example of step.added) standing.set(example.id, example);
		for (const { after } of step.changed) standing.set(after.id, after);
		for (const example of step.broughtBack) standing.set(example.id, example);
		for (const { id } of step.broughtBack) out.delete(id);
		for (const { id } of step.takenOut) out.add(id);
		for (const { example } of step.merged) within.add(example.id);
		for (const { id } of step.separated) within.delete(id);
	}
	return [...standing.values()].filter(({ id }) => !out.has(id) && !within.has(id));
}
