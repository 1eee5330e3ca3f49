import { error } from '@sveltejs/kit';
import type { Prisma, WorkshopStatus } from '@raadgiver/db';
import type { WorkshopPlan } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import * as documents from './documents/documents.ts';
import { FACILITATING, ledBy } from './leading/facilitators.ts';
import { fitRooms } from './preparing/fit-rooms.ts';
import { lead } from './leading/lead.ts';
import { newWorkshopCode } from './joining/workshop-code.ts';

/** What a workshop is called, when it is, and where everybody meets. */
export interface Frame {
	readonly title: string;
	readonly startsAt: Date | null;
	readonly meetingLink: string | null;
}

/** A workshop in the list. */
export interface ListedWorkshop {
	readonly id: string;
	readonly title: string;
	readonly status: WorkshopStatus;
	readonly rehearsal: boolean;
	readonly startsAt: Date | null;
	readonly endedAt: Date | null;
	readonly participants: number;
	/** The names of those who lead it. */
	readonly facilitators: readonly string[];
	/** Whether the actor is one of them. */
	readonly isOwn: boolean;
}

const takingPart = {
	removedAt: null,
	simulated: false,
} satisfies Prisma.WorkshopParticipantWhereInput;

/**
 * The programme's workshops: first those that people are in, then those to come by their day, then those
 * that are over. Whoever may lead one sees all, and may open those that they lead.
 */
export async function list(actor: Actor): Promise<ListedWorkshop[]> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, ...FACILITATING),
		select: {
			workshops: {
				orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }],
				select: {
					...{ id: true, title: true, status: true, rehearsal: true },
					...{ startsAt: true, endedAt: true },
					facilitators: {
						orderBy: { person: { name: 'asc' } },
						select: { personId: true, person: { select: { name: true } } },
					},
					_count: { select: { participants: { where: takingPart } } },
				},
			},
		},
	});
	if (!programme) error(404);
	const listed = programme.workshops.map(({ _count, facilitators, ...workshop }) => ({
		...workshop,
		participants: _count.participants,
		facilitators: facilitators.map(({ person }) => person.name),
		isOwn: facilitators.some(({ personId }) => personId === actor.personId),
	}));
	const when = (status: WorkshopStatus) => listed.filter((workshop) => workshop.status === status);
	return [...when('running'), ...when('open'), ...when('draft'), ...when('ended').toReversed()];
}

/** The workshop, or 404: one that is not there and one that somebody else leads look the same. */
export async function find(actor: Actor, workshopId: string) {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ id: true, title: true, code: true, status: true, rehearsal: true },
			...{ startsAt: true, endedAt: true, passedOnAt: true, meetingLink: true },
		},
	});
	return workshop ?? error(404);
}

/** Makes a workshop that the actor leads. Returns its id. */
export async function create(actor: Actor, frame: Frame, plan: WorkshopPlan): Promise<string> {
	const programme = await database.programme.findFirst({
		where: { ...programmeWhere(actor, ...FACILITATING), uses: { has: 'workshop' } },
		select: { id: true },
	});
	if (!programme) error(404);
	const { phases, ...rest } = plan;
	return database.$transaction(async (transaction) => {
		const id = await insert(transaction, {
			...rest,
			...frame,
			programmeId: programme.id,
			createdById: actor.personId,
		});
		await transaction.workshopFacilitator.create({
			data: { workshopId: id, personId: actor.personId },
		});
		await transaction.workshopPhase.createMany({
			data: phases.map((phase, index) => ({ ...phase, workshopId: id, place: index + 1 })),
		});
		await documents.create(transaction, { id, workshopId: id, kind: 'joint' });
		await fitRooms(transaction, id, { ...plan, meetingLink: frame.meetingLink });
		return id;
	});
}

/** Inserts the row with a code that no other workshop has. */
async function insert(
	transaction: Prisma.TransactionClient,
	workshop: Omit<Prisma.WorkshopCreateManyInput, 'code'>,
): Promise<string> {
	for (;;) {
		const [created] = await transaction.workshop.createManyAndReturn({
			data: { ...workshop, code: newWorkshopCode() },
			skipDuplicates: true,
			select: { id: true },
		});
		if (created) return created.id;
	}
}

/** Changes title, time and the plenary's link. Returns whether there was anything left to prepare. */
export function update(actor: Actor, workshopId: string, frame: Frame): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId },
			data: frame,
		});
		return count > 0;
	});
}

/** Lets people come in. */
export function open(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId, status: 'draft', phases: { some: { kind: 'breakout' } } },
			data: { status: 'open' },
		});
		return count > 0;
	});
}

/** Takes the opening back, as long as nobody has come in. */
export function withdraw(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId, status: 'open', rehearsal: false, participants: { none: {} } },
			data: { status: 'draft' },
		});
		return count > 0;
	});
}

/** Throws away a workshop that nobody has been let into. */
export async function remove(actor: Actor, workshopId: string): Promise<void> {
	const { count } = await database.workshop.deleteMany({
		where: { ...ledBy(actor, workshopId), status: 'draft', participants: { none: {} } },
	});
	if (count === 0) error(404);
}
