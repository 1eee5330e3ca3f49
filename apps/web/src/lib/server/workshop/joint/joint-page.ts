import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { documentModel, type DocumentModel } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { roomName, type RoomNames } from '#lib/workshop/joint/source-words.ts';
import { ledBy } from '../leading/facilitators.ts';
import * as dots from './dots.ts';
import { readContent, type JointContent } from './joint-content.ts';
import * as joint from './joint.ts';

const fields = {
	...{ id: true, code: true, title: true, question: true, subQuestions: true, themes: true },
	...{ namesRooms: true, dotsEach: true, leastExamples: true, status: true, rehearsal: true },
	...{ phaseStartedAt: true, startsAt: true, endedAt: true },
	...{ votesClosedAt: true, passedOnAt: true },
	programme: { select: { name: true, slug: true } },
	phase: { select: { kind: true } },
	rooms: { orderBy: { number: 'asc' }, select: { id: true, number: true, name: true } },
	hidden: { select: { exampleId: true } },
} satisfies Prisma.WorkshopSelect;

type Row = Prisma.WorkshopGetPayload<{ select: typeof fields }>;

/** The joint document as it stands, before anything of it is put into words. */
export interface JointState extends JointContent {
	readonly workshop: Omit<Row, 'rooms' | 'hidden'>;
	readonly rooms: Row['rooms'];
	/** The ids of what is hidden, which must not be shown when the document is read live either. */
	readonly hidden: readonly string[];
	/** How many dots each example has, once the vote is closed. */
	readonly dots: dots.Dots | undefined;
}

/** The joint document as a page or a file shows it. */
export interface JointPage extends Omit<JointState, 'rooms'> {
	readonly names: RoomNames;
}

/**
 * The joint document for somebody who leads the workshop, with all that is due brought in; 404 to
 * anybody else.
 */
export async function find(actor: Actor, workshopId: string): Promise<JointPage> {
	const led = await database.workshop.count({ where: ledBy(actor, workshopId) });
	if (led === 0) error(404);
	await joint.bringDue(workshopId);
	return (await findWhere(ledBy(actor, workshopId))) ?? error(404);
}

/** The document of the workshop for which the condition holds, as it stands. Nothing where there is none. */
export async function findWhere(where: Prisma.WorkshopWhereInput): Promise<JointPage | undefined> {
	const state = await findState(where);
	if (!state) return undefined;
	const { rooms, ...page } = state;
	const names = page.workshop.namesRooms ? rooms.map((room) => [room.id, roomName(room)]) : [];
	return { ...page, names: Object.fromEntries(names) };
}

/** The same without words, for whoever has no reader before them. */
export async function findState(where: Prisma.WorkshopWhereInput): Promise<JointState | undefined> {
	const row = await database.workshop.findFirst({ where, select: fields });
	if (!row) return undefined;
	const { rooms, hidden: hiddenRows, ...workshop } = row;
	const hidden = hiddenRows.map(({ exampleId }) => exampleId);
	return {
		workshop,
		...{ rooms, hidden },
		...(await readContent(workshop.id, hidden)),
		dots: workshop.votesClosedAt ? await dots.counted(workshop.id) : undefined,
	};
}

/** What of the document is read and passed on, in that order. */
export function modelOf({
	workshop,
	examples,
	dots: counted,
}: Omit<JointState, 'rooms'>): DocumentModel {
	return documentModel({ ...workshop, examples, dots: counted });
}
