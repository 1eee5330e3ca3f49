import { error } from '@sveltejs/kit';
import type { WorkshopAssignment } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';
import { fitRooms } from './fit-rooms.ts';

/** How people are divided into rooms, and what they are asked when they come. */
export interface RoomPlan {
	readonly assignment: WorkshopAssignment;
	readonly roomSize: number;
	readonly roomCount: number | null;
	readonly asksRole: boolean;
	readonly asksMunicipality: boolean;
}

/** What a facilitator says of one room ahead. */
export interface RoomContent {
	readonly name: string | null;
	readonly theme: string | null;
	readonly meetingLink: string | null;
}

/** The plan, and the rooms that stand already. */
export async function find(actor: Actor, workshopId: string) {
	const found = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ assignment: true, roomSize: true, roomCount: true, themes: true },
			...{ asksRole: true, asksMunicipality: true },
			rooms: {
				where: { mergedIntoId: null },
				orderBy: { number: 'asc' },
				select: {
					...{ id: true, number: true, name: true, theme: true, meetingLink: true },
					_count: { select: { participants: { where: { removedAt: null } } } },
				},
			},
		},
	});
	return found ?? error(404);
}

/** Changes the plan and makes the rooms that it asks for. Returns false once the workshop is over. */
export function update(actor: Actor, workshopId: string, plan: RoomPlan): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const [workshop] = await transaction.workshop.updateManyAndReturn({
			where: { id: workshopId, status: { not: 'ended' } },
			data: plan,
			select: { themes: true, meetingLink: true },
		});
		if (!workshop) return false;
		await fitRooms(transaction, workshopId, { ...plan, ...workshop });
		return true;
	});
}

/** Names a room, gives it a theme and says where it meets. Returns whether there is such a room. */
export function updateRoom(
	actor: Actor,
	workshopId: string,
	roomId: string,
	content: RoomContent,
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId },
			data: content,
		});
		return count > 0;
	});
}
