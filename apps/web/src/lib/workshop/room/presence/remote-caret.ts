/** Where somebody else writes in a field. */
export interface RemoteCaret {
	/** One browser; somebody may have two open. */
	readonly client: number;
	readonly name: string;
	readonly colour: number;
	readonly anchor: number;
	readonly head: number;
}

/** A part of a field's text, as the overlay draws it. */
export interface Piece {
	/** Where it begins. */
	readonly at: number;
	readonly text: string;
	/** Carets that stand where it begins. */
	readonly carets: readonly RemoteCaret[];
	/** Whoever has it selected; the first of several. */
	readonly selectedBy: RemoteCaret | undefined;
}

/** A text in pieces, so that each caret stands between two of them and a selection is whole pieces. */
export function piecesOf(value: string, carets: readonly RemoteCaret[]): Piece[] {
	const within = (place: number) => Math.min(Math.max(place, 0), value.length);
	const shown = carets.map((caret) => ({
		caret,
		head: within(caret.head),
		from: within(Math.min(caret.anchor, caret.head)),
		to: within(Math.max(caret.anchor, caret.head)),
	}));
	const places = new Set([0, ...shown.flatMap(({ from, to }) => [from, to])]);
	const starts = [...places].sort((one, other) => one - other);
	return starts.map((at, index) => ({
		at,
		text: value.slice(at, starts[index + 1]),
		carets: shown.filter(({ head }) => head === at).map(({ caret }) => caret),
		selectedBy: shown.find(({ from, to }) => from <= at && at < to)?.caret,
	}));
}
