import { z } from 'zod';
import * as Y from 'yjs';
import { caretSide } from '../text-binding/caret-side.ts';

const place = z.object({ client: z.int().min(0), clock: z.int().min(0) }).nullish();

/** A place in a text as Yjs writes it. Anything may come from others: what is no place is ignored. */
const positionSchema = z
	.object({
		type: place,
		tname: z.literal('notes').nullish(),
		item: place,
		assoc: z.int().optional(),
	})
	.refine(({ type, tname, item }) => type ?? tname ?? item);

/** What a browser tells the others of its caret: it stays in its word, whatever is written beside it. */
export const sentCaretSchema = z.object({ anchor: positionSchema, head: positionSchema });

export type SentCaret = z.infer<typeof sentCaretSchema>;

/** Where a caret stands in one of the texts. Without a selection `anchor` and `head` are the same. */
export interface CaretPlace {
	readonly text: Y.AbstractType<unknown>;
	readonly anchor: number;
	readonly head: number;
}

export function sendCaret(text: Y.Text, anchor: number, head: number): SentCaret {
	const value = text.toString();
	const position = (index: number) => {
		const side = caretSide(value, index) === 'right' ? 0 : -1;
		const relative = Y.createRelativePositionFromTypeIndex(text, index, side);
		return Y.relativePositionToJSON(relative) as z.infer<typeof positionSchema>;
	};
	return { anchor: position(anchor), head: position(head) };
}

/** Nowhere while the text that it stands in has not arrived. */
export function findCaret(document: Y.Doc, { anchor, head }: SentCaret): CaretPlace | undefined {
	const find = (position: z.infer<typeof positionSchema>) =>
		Y.createAbsolutePositionFromRelativePosition(
			Y.createRelativePositionFromJSON(position),
			document,
		);
	const [from, to] = [find(anchor), find(head)];
	if (!from || from.type !== to?.type) return undefined;
	return { text: to.type, anchor: from.index, head: to.index };
}
