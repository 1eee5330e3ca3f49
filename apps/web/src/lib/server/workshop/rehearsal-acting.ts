import {
	createExample,
	type Example,
	fieldText,
	nextMove,
	notesText,
	readExamples,
	readJoint,
	setDecider,
	setTheme,
	type Move,
} from '@raadgiver/workshop';
import type * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import * as documents from './documents.ts';
import * as dots from './dots.ts';
import * as handingIn from './handing-in.ts';
import * as help from './help.ts';
import { inOwnRoom, type OwnRoom } from './in-own-room.ts';
import { participantHash } from './participant-token.ts';
import * as participants from './participants.ts';
import type { Participant } from './participants.ts';
import type { RehearsalJob } from './rehearsal-job.ts';
import { inventedPerson } from './rehearsal-people.ts';
import { exampleId, notesOf, scriptOf } from './rehearsal-script.ts';
import { RoomClosedError, RoomUnreadyError } from './room-errors.ts';

/** A random number from 0 up to but not including 1. */
type Chance = () => number;

/** All come within about fifteen seconds. */
const ARRIVALS = 15;

/** How likely a group is to write in a second. */
const WRITES = 0.5;

interface Pace {
	readonly chance?: Chance;
	/** The most words that a group adds in a second; with two, it writes about forty a minute. */
	readonly words?: number;
}

/** Every so many groups calls for help once, when it has begun its second example. */
const NEEDS_HELP = 4;

/** Dots that are laid in a second. */
const VOTES = 3;

/**
 * Lets the invented people of a rehearsal do what real ones would do in a second, by the same functions.
 * Returns false when the rehearsal is over.
 */
export async function act(
	job: RehearsalJob,
	{ chance = Math.random, words = 2 }: Pace = {},
): Promise<boolean> {
	const workshop = await database.workshop.findFirst({
		where: { id: job.workshopId, rehearsal: true, status: { in: ['open', 'running'] } },
		select: { themes: true, assignment: true, phase: { select: { kind: true } } },
	});
	if (!workshop) return false;
	const invented = await findInvented(job);
	if (!invented) return false;
	const { came, here } = invented;
	await letCome(job, came, workshop);
	const kind = workshop.phase?.kind;
	if (kind === 'breakout') {
		for (const group of Map.groupBy(here, ({ roomId }) => roomId).values())
			if (chance() < WRITES) await writeAsOneOf(group, { chance, words });
	} else if (kind === 'vote') {
		await vote(job.workshopId, here, chance);
	}
	return true;
}

/**
 * How many of this rehearsal have come, and those who are still here; nothing where another rehearsal has
 * taken its place.
 */
async function findInvented({ workshopId, count, run }: RehearsalJob) {
	const rows = await database.workshopParticipant.findMany({
		where: { workshopId, simulated: true },
		orderBy: { joinedAt: 'asc' },
		select: { id: true, name: true, roomId: true, removedAt: true, tokenHash: true },
	});
	const own = new Set(numbers(count).map((number) => key(hashOf(run, number))));
	const isOurs = rows.every(({ tokenHash }) => own.has(key(tokenHash)));
	if (!isOurs) return undefined;
	const here = rows.flatMap(({ id, name, roomId, removedAt }): Participant[] =>
		removedAt ? [] : [{ id, workshopId, name, roomId: roomId ?? undefined }],
	);
	return { came: rows.length, here };
}

/** Lets the next few come in. */
async function letCome(
	{ workshopId, count, run }: RehearsalJob,
	came: number,
	{ themes, assignment }: { themes: readonly string[]; assignment: string },
): Promise<void> {
	const next = numbers(count).slice(came, came + Math.ceil(count / ARRIVALS));
	for (const number of next) {
		const { name, role, municipality } = inventedPerson(number);
		const theme = assignment === 'theme' ? (themes[number % themes.length] ?? null) : null;
		const wish = assignment === 'chosen' ? await roomToChoose(workshopId) : undefined;
		const introduction = { name, role, municipality, theme, wish };
		await participants.join(workshopId, tokenOf(run, number), introduction);
		await database.workshopParticipant.updateMany({
			where: { workshopId, tokenHash: hashOf(run, number) },
			data: { simulated: true },
		});
	}
}

/** The smallest room that is not locked, as somebody would choose it; a new one where there is none. */
async function roomToChoose(workshopId: string): Promise<string> {
	const rooms = await database.workshopRoom.findMany({
		where: { workshopId, locked: false, mergedIntoId: null },
		orderBy: [{ participants: { _count: 'asc' } }, { number: 'asc' }],
		take: 1,
		select: { id: true },
	});
	return rooms[0]?.id ?? 'new';
}

/** One of a group does what comes next; who it is does not matter to what is written. */
async function writeAsOneOf(
	group: readonly Participant[],
	{ chance, words }: Required<Pace>,
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

async function vote(
	workshopId: string,
	here: readonly Participant[],
	chance: Chance,
): Promise<void> {
	const joint = readJoint(await documents.read(workshopId));
	const standing = joint.filter(({ removed, mergedInto }) => !removed && !mergedInto);
	for (let round = 0; round < VOTES; round += 1) {
		const voter = here[Math.floor(chance() * here.length)];
		// The first ones are read more often than the last.
		const example = standing[Math.floor(chance() ** 2 * standing.length)];
		if (voter && example) await layDot(voter, example.id);
	}
}

async function layDot(voter: Participant, id: string): Promise<void> {
	try {
		await dots.give(voter, id);
	} catch (refusal) {
		const isRefused =
			refusal instanceof dots.NoDotLeftError || refusal instanceof dots.VoteNotOpenError;
		if (!isRefused) throw refusal;
	}
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
const tokenOf = (run: string, number: number) => `${run}/${number}`;
const hashOf = (run: string, number: number) => participantHash(tokenOf(run, number));
const key = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
