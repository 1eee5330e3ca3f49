/** What an event of a `Y.Text` says has changed, from the beginning of the text on. */
export type Changes = readonly {
	readonly retain?: number;
	readonly insert?: unknown;
	readonly delete?: number;
}[];

/** Which neighbour a caret stays with when something is written exactly where it stands. */
export type Side = 'left' | 'right';

/** How many places an insert takes up: what is not text, such as a picture, takes one. */
function lengthOf(insert: unknown): number {
	return typeof insert === 'string' ? insert.length : 1;
}

/** Where a caret, which stands between characters, stands after the changes. */
export function caretThrough(changes: Changes, caret: number, side: Side): number {
	let at = 0;
	let moved = caret;
	for (const change of changes) {
		if (at > moved) break;
		if (change.insert !== undefined) {
			const length = lengthOf(change.insert);
			if (at < moved || side === 'right') moved += length;
			at += length;
		} else if (change.delete) moved -= Math.min(change.delete, moved - at);
		else at += change.retain ?? 0;
	}
	return moved;
}

/** Where the character at `place` stands after the changes; nowhere if it was deleted. */
export function placeThrough(changes: Changes, place: number): number | undefined {
	let at = 0;
	let moved = place;
	for (const change of changes) {
		if (at > moved) break;
		if (change.insert !== undefined) {
			moved += lengthOf(change.insert);
			at += lengthOf(change.insert);
		} else if (change.delete) {
			if (moved < at + change.delete) return undefined;
			moved -= change.delete;
		} else at += change.retain ?? 0;
	}
	return moved;
}

/** Where the last of the changes ends: there the caret goes after an undo. */
export function endOf(changes: Changes): number {
	return changes.reduce(
		(at, { retain, insert }) => at + (insert === undefined ? (retain ?? 0) : lengthOf(insert)),
		0,
	);
}
