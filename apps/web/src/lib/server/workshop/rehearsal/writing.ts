import {
	createExample,
	type Example,
	fieldText,
	type Move,
	nextMove,
	notesText,
	readExamples,
	setDecider,
	setTheme,
} from '@raadgiver/workshop';
import type * as Y from 'yjs';
import * as documents from '../documents/documents.ts';
import * as handingIn from '../room/handing-in.ts';
import * as help from '../room/help.ts';
import { inOwnRoom, type OwnRoom } from '../room/in-own-room.ts';
import type { Participant } from '../joining/participants.ts';
import { RoomClosedError, RoomUnreadyError } from '../room/room-errors.ts';
import { exampleId, notesOf, scriptOf } from './script.ts';

/** Every so many groups calls for help once, when it has begun its second example. */
const NEEDS_HELP = 4;

/** A random number from 0 up to but not including 1. */
export type Chance = () => number;

export interface Pace {
	readonly chance: Chance;
	/** The most words that a group adds in a second. */
	readonly words: number;
}

/** One of a group does what comes next; who it is does not matter to what is written. */
export async function writeAsOneOf(
	group: readonly Participant[],
	{ chance, words }: Pace,
): Promise<void> {
	const writer = group[Math.floor(chance() * group.length)];
	if (!writer?.roomId) return;
	const move = await inOwnRoom(writer, async (transaction, room) => {
		if (!room.open) return undefined;
		const { number } = await transaction.workshopRoom.findUniqueOrThrow({
			where: { id: room.id },
			select: { number: true },
		});
		const made = await documents.editIn(transaction, room.id, (document) =>
			writeNext(document, { ...room, number, words }),
		);
		return { ...made, number };
	});
	if (move?.kind === 'done') await handIn(writer);
	const isStuck = move?.kind === 'begin' && move.place === 1 && move.number % NEEDS_HELP === 2;
	if (isStuck) await help.ask(writer);
}

function writeNext(
	document: Y.Doc,
	{ id, number, leastExamples, themes, words }: OwnRoom & { number: number; words: number },
): Move {
	const script = scriptOf(number, leastExamples);
	const standing = new Map(readExamples(document).map((example) => [example.id, example]));
	const written: (Example | undefined)[] = script.map((_, place) =>
		standing.get(exampleId(id, place)),
	);
	const move = nextMove(script, written, words);
	if (move.kind === 'done') return move;
	const example = exampleId(id, move.place);
	if (move.kind === 'begin') {
		createExample(document, example, Date.now());
		const notes = notesText(document);
		if (notes.length === 0) notes.insert(0, notesOf());
	} else if (move.kind === 'write') {
		const text = fieldText(document, example, move.field);
		text?.insert(text.length, move.words);
	} else {
		const sample = script[move.place];
		setDecider(document, example, sample?.decidedBy);
		setTheme(document, example, themes[((sample?.level ?? 1) - 1) % themes.length]);
	}
	return move;
}

/** A facilitator may have closed the room, or hidden an example, in that moment. */
async function handIn(participant: Participant): Promise<void> {
	try {
		await handingIn.handIn(participant);
	} catch (refusal) {
		if (!(refusal instanceof RoomClosedError || refusal instanceof RoomUnreadyError)) throw refusal;
	}
}
