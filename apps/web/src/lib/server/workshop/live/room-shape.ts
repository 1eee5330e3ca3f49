import { exampleMaps, notesText, TEXT_FIELDS, type TextField } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { plainText } from '#lib/workshop/room/text-binding/plain-text.ts';
import { TEXT_LIMITS } from '#lib/workshop/room/text-limits.ts';
import { CLOSE, type Close } from './close-codes.ts';
import { AT_ONCE } from './limits.ts';

/**
 * An example's id as the database writes it. Another one could not be hidden, and two that differ in
 * capitals alone would keep the joint document from being passed on.
 */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The longest word for a choice, in UTF-16 units; the forms take no longer themes. */
const WORD = 200;

/** What may be chosen in an example, by its name there. What was chosen may be taken back. */
const CHOICES = new Map<string | null, (value: unknown) => boolean>([
	['place', Number.isFinite],
	['decidedBy', isWord],
	['theme', isWord],
	['removed', (value) => isNone(value) || typeof value === 'boolean'],
]);

/**
 * What is wrong with something that was just added to a room's document. Nothing may lie there but what
 * the room shows: the group could not take out what it does not see, and the document would be full.
 */
export function faultOfItem(item: Y.Item, room: Y.Doc): Close | undefined {
	const { parent, parentSub } = item;
	if (parent === exampleMaps(room))
		return ID.test(parentSub ?? '') && holds(item, Y.Map) ? undefined : CLOSE.broken;
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
	if (isField(item.parentSub)) return holds(item, Y.Text) ? undefined : CLOSE.broken;
	const may = CHOICES.get(item.parentSub);
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
	if (!(content instanceof Y.ContentString) || !isPlain(content.str)) return CLOSE.broken;
	return text.length > TEXT_LIMITS[field] * AT_ONCE ? CLOSE.tooBig : undefined;
}

/** What is wrong with something that was added to the joint document, which only facilitators write in. */
export function faultOfJointItem({ content }: Y.Item): Close | undefined {
	return content instanceof Y.ContentString && !isPlain(content.str) ? CLOSE.broken : undefined;
}

/** Whether an entry of a map holds something of this kind, or did until it was taken out. */
function holds({ deleted, content }: Y.Item, kind: typeof Y.Map | typeof Y.Text): boolean {
	return deleted || (content instanceof Y.ContentType && content.type instanceof kind);
}

function isField(name: string | null | undefined): name is TextField {
	return TEXT_FIELDS.some((field) => field === name);
}

function isWord(value: unknown): boolean {
	return isNone(value) || (typeof value === 'string' && value.length <= WORD && isPlain(value));
}

/** PostgreSQL and Word files take no text with a zero character in it; others deceive whoever reads. */
function isPlain(text: string): boolean {
	return plainText(text, { lines: true }) === text;
}

function isNone(value: unknown): boolean {
	return value === undefined || value === null;
}
