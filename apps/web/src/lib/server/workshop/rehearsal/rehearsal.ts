import { randomUUID } from 'node:crypto';
import type { Prisma } from '@raadgiver/db';
import { exampleMaps, notesText } from '@raadgiver/workshop';
import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as documents from '../documents/documents.ts';
import { ledBy } from '../leading/facilitators.ts';
import { fitRooms } from '../preparing/fit-rooms.ts';
import { lead } from '../leading/lead.ts';
import type { RehearsalJob } from './job.ts';

/** People are let in, or have been: a rehearsal would throw away what is theirs. */
export class WorkshopOpenError extends Error {
	override name = 'WorkshopOpenError';
}

/** How a rehearsal goes: who of the invented ones has come, and what they have done. */
export async function find(actor: Actor, workshopId: string) {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ status: true, rehearsal: true },
			_count: {
				select: {
					participants: { where: { simulated: true, removedAt: null } },
					rooms: { where: { handedInAt: { not: null } } },
				},
			},
		},
	});
	if (!workshop) error(404);
	const { _count, ...rest } = workshop;
	return { ...rest, simulated: _count.participants, handedIn: _count.rooms };
}

/**
 * Opens the workshop for a rehearsal to which so many invented people come. Returns the job in which they
 * act.
 * @throws WorkshopOpenError unless the workshop is being prepared and nobody is in it
 */
export async function begin(
	actor: Actor,
	workshopId: string,
	count: number,
): Promise<RehearsalJob> {
	const hasBegun = await lead(actor, workshopId, async (transaction) => {
		const opened = await transaction.workshop.updateMany({
			where: { id: workshopId, status: 'draft', participants: { none: {} } },
			data: { status: 'open', rehearsal: true },
		});
		return opened.count > 0;
	});
	if (!hasBegun) throw new WorkshopOpenError();
	return { workshopId, count, run: randomUUID() };
}

/**
 * Ends the rehearsal: everybody who was in it and everything that they did is thrown away, and the
 * workshop stands as it did before. Returns false where there is none.
 */
export function end(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const [workshop] = await transaction.workshop.updateManyAndReturn({
			where: { id: workshopId, rehearsal: true },
			data: {
				...{ status: 'draft', rehearsal: false, phaseId: null, phaseStartedAt: null },
				...{ phaseEndsAt: null, endedAt: null, votesClosedAt: null, doorClosedAt: null },
			},
			select: { assignment: true, themes: true, roomCount: true, meetingLink: true },
		});
		if (!workshop) return false;
		const within = { where: { workshopId } };
		await transaction.workshopParticipant.deleteMany(within);
		await transaction.workshopMessage.deleteMany(within);
		await transaction.workshopHidden.deleteMany(within);
		await transaction.workshopFollower.deleteMany(within);
		await renewRooms(transaction, workshopId, workshop);
		await emptyJointDocument(transaction, workshopId);
		return true;
	});
}

/**
 * Makes the rooms anew, as they were prepared. They get ids of their own: a browser that still holds an
 * old room's text can bring it back nowhere.
 */
async function renewRooms(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	plan: Parameters<typeof fitRooms>[2],
): Promise<void> {
	const prepared = await transaction.workshopRoom.findMany({
		where: { workshopId },
		select: { number: true, name: true, theme: true, meetingLink: true },
	});
	await transaction.workshopRoom.deleteMany({ where: { workshopId } });
	await transaction.workshopDocument.deleteMany({ where: { workshopId, kind: 'room' } });
	await fitRooms(transaction, workshopId, plan);
	for (const { number, ...content } of prepared)
		await transaction.workshopRoom.updateMany({ where: { workshopId, number }, data: content });
}

/** Its id is the workshop's and stays: what stands in it is taken out before the eyes of whoever reads. */
async function emptyJointDocument(
	transaction: Prisma.TransactionClient,
	workshopId: string,
): Promise<void> {
	await documents.editIn(transaction, workshopId, (joint) => {
		exampleMaps(joint).clear();
		const notes = notesText(joint);
		notes.delete(0, notes.length);
	});
	await transaction.workshopMoment.deleteMany({ where: { documentId: workshopId } });
}
