import { randomUUID } from 'node:crypto';
import type { WorkshopPhaseKind } from '@raadgiver/db';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import {
	createExample,
	fieldText,
	setDecider,
	setTheme,
	TEXT_FIELDS,
	type Decider,
	type TextField,
} from '@raadgiver/workshop';
import type { Doc } from 'yjs';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn } from '#lib/server/survey/test-wave.ts';
import * as documents from './documents/documents.ts';
import { createToken, participantHash } from './joining/participant-token.ts';
import type { Participant } from './joining/participants.ts';
import type { Seen } from './leading/phase-time.ts';

/** A workshop as tests use it, with one who leads it. */
export interface TestWorkshop {
	readonly id: string;
	readonly code: string;
	readonly programme: TestProgramme;
	readonly facilitator: Actor;
	/** In the order of their numbers, from 1. */
	readonly roomIds: readonly string[];
}

interface Choices {
	readonly rooms?: number;
	readonly themes?: string[];
	readonly namesRooms?: boolean;
	/** The phase that runs. */
	readonly phase?: WorkshopPhaseKind;
}

const AGENDA: WorkshopPhaseKind[] = ['welcome', 'talk', 'breakout', 'plenary', 'vote', 'end'];

let made = 0;

/** A running workshop with its agenda, its rooms and their empty documents. */
export async function createWorkshop({
	rooms = 2,
	themes = [],
	namesRooms = true,
	phase = 'breakout',
}: Choices = {}): Promise<TestWorkshop> {
	made += 1;
	const programme = await createProgramme(database, 'Faggruppe', ['workshop']);
	const facilitator = await actorIn(programme, 'facilitator');
	const workshop = await database.workshop.create({
		data: {
			programmeId: programme.id,
			title: 'Samarbejdet mellem sundhedssystem og jobcenter',
			question: 'Hvad kan politikerne gøre?',
			code: `PRVE${String(made).padStart(4, '0')}`,
			themes,
			namesRooms,
			status: 'running',
			facilitators: { create: { personId: facilitator.personId } },
			phases: {
				create: AGENDA.map((kind, index) => ({ place: index + 1, kind, title: kind, minutes: 10 })),
			},
			rooms: { create: Array.from({ length: rooms }, (_, index) => ({ number: index + 1 })) },
		},
		select: { id: true, code: true, rooms: { orderBy: { number: 'asc' }, select: { id: true } } },
	});
	const roomIds = workshop.rooms.map(({ id }) => id);
	await database.workshopDocument.createMany({
		data: [
			{ id: workshop.id, workshopId: workshop.id, kind: 'joint' },
			...roomIds.map((id) => ({ id, workshopId: workshop.id, kind: 'room' as const })),
		],
	});
	await enterPhase(workshop.id, phase);
	return { id: workshop.id, code: workshop.code, programme, facilitator, roomIds };
}

/** Lets this phase run, from now on and for ten minutes. */
export async function enterPhase(workshopId: string, kind: WorkshopPhaseKind): Promise<void> {
	const phase = await database.workshopPhase.findFirstOrThrow({
		where: { workshopId, kind },
		select: { id: true },
	});
	const now = Date.now();
	await database.workshop.update({
		where: { id: workshopId },
		data: {
			phaseId: phase.id,
			phaseStartedAt: new Date(now),
			phaseEndsAt: new Date(now + 10 * 60_000),
		},
	});
}

/** Somebody new who takes part, in this room or in none. */
export async function participantIn(workshopId: string, roomId?: string): Promise<Participant> {
	made += 1;
	const { id, name } = await database.workshopParticipant.create({
		data: {
			workshopId,
			roomId: roomId ?? null,
			name: `Deltager ${made}`,
			tokenHash: participantHash(createToken()),
		},
		select: { id: true, name: true },
	});
	return { id, workshopId, name, roomId };
}

/** The phase that runs and its end, as a facilitator's page shows them now. */
export async function seenNow({ id }: TestWorkshop): Promise<Seen> {
	const { phaseId, phaseEndsAt } = await database.workshop.findUniqueOrThrow({ where: { id } });
	if (!phaseId || !phaseEndsAt) throw new RangeError('No phase runs.');
	return { phaseId, endsAt: phaseEndsAt };
}

/** Everybody whom leading the workshop is closed to, by what is wrong with them. */
export async function outsiders(workshop: TestWorkshop): Promise<[string, Actor][]> {
	const neighbour = await createWorkshop();
	const colleague = await actorIn(workshop.programme, 'facilitator');
	const former = await actorIn(workshop.programme, 'facilitator');
	const demoted = await actorIn(workshop.programme, 'gp');
	await database.workshopFacilitator.createMany({
		data: [former, demoted].map(({ personId }) => ({ workshopId: workshop.id, personId })),
	});
	await database.membership.updateMany({
		where: { programmeId: workshop.programme.id, personId: former.personId },
		data: { active: false },
	});
	return [
		["another programme's facilitator", neighbour.facilitator],
		[
			"another programme's facilitator who claims this one",
			{ ...neighbour.facilitator, programme: former.programme },
		],
		['a facilitator who is not on this workshop', colleague],
		['a facilitator who is no member any more', former],
		['somebody on the workshop without the role', { ...demoted, roles: ['facilitator'] }],
	];
}

/** What a group writes in an example; what is left out stays empty. */
export type Written = Partial<Record<TextField, string>> & {
	readonly decidedBy?: Decider;
	readonly theme?: string;
};

/** Writes an example in a room, or in the joint document. Returns its id. */
export async function writeExample(documentId: string, written: Written): Promise<string> {
	const id = randomUUID();
	await documents.edit(documentId, (document) => {
		made += 1;
		createExample(document, id, made);
		rewriteExample(document, id, written);
	});
	return id;
}

/** Writes these fields of an example anew. */
export function rewriteExample(document: Doc, id: string, written: Written): void {
	for (const field of TEXT_FIELDS) {
		const text = fieldText(document, id, field);
		const wanted = written[field];
		if (wanted === undefined || !text) continue;
		text.delete(0, text.length);
		text.insert(0, wanted);
	}
	if (written.decidedBy) setDecider(document, id, written.decidedBy);
	if (written.theme) setTheme(document, id, written.theme);
}
