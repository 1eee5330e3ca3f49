import type * as Y from 'yjs';
import {
	createExample,
	fieldText,
	setDecider,
	setRemoved,
	setTheme,
	TEXT_FIELDS,
	type TextField,
} from '@raadgiver/workshop';
import type { WrittenExample } from '#lib/workshop/room/schemas.ts';
import { mergeInto } from '#lib/workshop/room/text-binding/merge-into.ts';
import * as documents from '../documents/documents.ts';
import type { Participant } from '../joining/participants.ts';
import { inOwnRoom } from './in-own-room.ts';
import { RoomClosedError } from './room-errors.ts';

/**
 * Adds or changes an example of the participant's room by a plain form, beside those who write live. An
 * id that is new begins an example; sent twice, it is the same one.
 * @throws RoomClosedError when the room may not be written in
 */
export function write(participant: Participant, given: WrittenExample): Promise<void> {
	return inOwnRoom(participant, async (transaction, room) => {
		if (!room.open) throw new RoomClosedError();
		const theme = room.themes.find((one) => one === given.theme);
		await documents.editIn(transaction, room.id, (document) => {
			createExample(document, given.id, Date.now());
			writeTexts(document, given);
			setDecider(document, given.id, given.decidedBy);
			if (room.themes.length > 0) setTheme(document, given.id, theme);
			setRemoved(document, given.id, given.removed);
		});
	});
}

function writeTexts(document: Y.Doc, given: WrittenExample): void {
	const seen: Readonly<Record<TextField, string>> = {
		title: given.seenTitle,
		what: given.seenWhat,
		needs: given.seenNeeds,
		dissent: given.seenDissent,
	};
	for (const field of TEXT_FIELDS) {
		const text = fieldText(document, given.id, field);
		if (text) mergeInto(text, seen[field], given[field]);
	}
}
