import type { JointExample } from '@raadgiver/workshop';
import type { Done, DoneTo } from './done.ts';

/** What was just done, in the words that it is told with, and what takes it back. */
export interface DoneView {
	readonly done: Done;
	/** The title of the example that it was done to, and of the one that it was merged into. */
	readonly title: string;
	readonly into: string;
	/** The action of the page that takes it back, and on what; nothing where that is not one click. */
	readonly undo: Undo | undefined;
}

interface Undo {
	readonly action: 'separate' | 'putBack' | 'askLaterAgain' | 'proposeAgain';
	readonly name: 'id' | 'pair';
	readonly value: string;
}

export function doneView(
	{ done, id }: DoneTo,
	examples: ReadonlyMap<string, JointExample>,
	apart: ReadonlySet<string>,
): DoneView {
	const example = examples.get(id);
	return {
		done,
		title: example?.title ?? '',
		into: examples.get(example?.mergedInto ?? '')?.title ?? '',
		undo: undoOf(done, id, example, apart),
	};
}

/** Only where it still stands: somebody else may have taken it back, or done something else since. */
function undoOf(
	done: Done,
	id: string,
	example: JointExample | undefined,
	apart: ReadonlySet<string>,
): Undo | undefined {
	const onExample = { name: 'id', value: id } as const;
	if (done === 'forskellige' && apart.has(id))
		return { action: 'proposeAgain', name: 'pair', value: id };
	if (done === 'samlet' && example?.mergedInto) return { action: 'separate', ...onExample };
	if (done === 'ud' && example?.removed) return { action: 'putBack', ...onExample };
	const isSettled = example && !example.removed && !example.mergedInto && !example.later;
	if ((done === 'brugt' || done === 'beholdt') && isSettled)
		return { action: 'askLaterAgain', ...onExample };
	return undefined;
}
