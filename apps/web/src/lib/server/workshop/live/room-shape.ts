import { exampleMaps, notesText, TEXT_FIELDS, type TextField } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { plainText } from '#lib/workshop/room/text-binding/plain-text.ts';
import { TEXT_LIMITS } from '#lib/workshop/room/text-limits.ts';
import { CLOSE, type Close } from './close-codes.ts';
import { AT_ONCE } from './limits.ts';

/** The longest id of an example and theme, in UTF-16 units; the forms take no longer ones. */
const ID = 64;
const THEME = 200;

/** What may be chosen in an example, by its name there. What was chosen may be taken back. */
const CHOICES: Readonly<Record<string, (value: unknown) => boolean>> = {
	place: Number.isFinite,
	decidedBy: (value) => isNone(value) || (typeof value === 'string' && value.length <= ID),
	theme: (value) => isNone(value) || (typeof value === 'string' && value.length <= THEME),
	removed: (value) => isNone(value) || typeof value === 'boolean',
};

/**
 * What is wrong with something that was just added to a room's document. Nothing may lie there but what
 * the room shows: the group could not take out what it does not see, and the document would be full.
 */
export function faultOfItem(item: Y.Item, room: Y.Doc): Close | undefined {
	const { parent, parentSub } = item;
	if (parent === exampleMaps(room))
		return parentSub && holds(item, Y.Map, ID) ? undefined : CLOSE.broken;
	if (parent === notesText(room)) return faultOfText(item, notesText(room), 'notes');
	if (!(parent instanceof Y.AbstractType)) return CLOSE.broken;
	const owner = parent._item;
	if (owner?.parent === exampleMaps(room)) return faultOfField(item);
	const field = isField(owner?.parentSub) ? owner.parentSub : undefined;
	const isInExample =
		owner?.parent instanceof Y.Map && owner.parent._item?.parent === exampleMaps(room);
	if (!field || !isInExample || !(parent instanceof Y.Text)) return CLOSE.broken;
	return faultOfText(item, parent, field);
}

function faultOfField(item: Y.Item): Close | undefined {
	if (isField(item.parentSub)) return holds(item, Y.Text, ID) ? undefined : CLOSE.broken;
	const may = CHOICES[item.parentSub ?? ''];
	if (!may) return CLOSE.broken;
	if (item.deleted) return undefined;
	const values = item.content instanceof Y.ContentAny ? item.content.getContent() : [undefined, 0];
	return values.length === 1 && may(values[0]) ? undefined : CLOSE.broken;
}

function faultOfText(
	{ parentSub, deleted, content }: Y.Item,
	text: Y.Text,
	field: TextField | 'notes',
): Close | undefined {
	if (parentSub !== null) return CLOSE.broken;
	if (deleted) return undefined;
	if (!(content instanceof Y.ContentString)) return CLOSE.broken;
	if (plainText(content.str, { lines: true }) !== content.str) return CLOSE.broken;
	return text.length > TEXT_LIMITS[field] * AT_ONCE ? CLOSE.tooBig : undefined;
}

/** Whether an entry of a map holds something of this kind, or did until it was taken out. */
function holds(
	{ parentSub, deleted, content }: Y.Item,
	kind: typeof Y.Map | typeof Y.Text,
	most: number,
) {
	if (!parentSub || parentSub.length > most) return false;
	return deleted || (content instanceof Y.ContentType && content.type instanceof kind);
}

function isField(name: string | null | undefined): name is TextField {
	return TEXT_FIELDS.some((field) => field === name);
}

const isNone = (value: unknown) => value === undefined || value === null;
