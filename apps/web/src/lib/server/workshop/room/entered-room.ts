import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { type RoomPart, readExamples, type WorkshopPart } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { RoomTask } from '#lib/workshop/room/room-task.ts';
import * as documents from '../documents/documents.ts';
import { ledBy } from '../leading/facilitators.ts';
import { roomPart, workshopPart } from '../live/parts.ts';
import { readState } from '../state.ts';

/** A room as a facilitator finds it who comes in. */
export interface EnteredRoom {
	readonly title: string;
	readonly workshop: WorkshopPart;
	readonly room: RoomPart;
	readonly task: RoomTask;
	/** The server's clock. */
	readonly now: number;
}

/** A room of the workshop, for somebody who leads it; 404 to anybody else, and where it was merged away. */
export async function find(actor: Actor, workshopId: string, roomId: string): Promise<EnteredRoom> {
	const workshop = await database.workshop.findFirst({
		where: { ...ledBy(actor, workshopId), rooms: { some: { id: roomId, mergedIntoId: null } } },
		select: {
			...{ title: true, question: true, subQuestions: true },
			...{ themes: true, leastExamples: true },
		},
	});
	const state = workshop && (await readState(workshopId));
	const room = state?.rooms.find(({ id }) => id === roomId);
	if (!state || !room) error(404);
	const now = Date.now();
	const moment = { state, here: new Set(state.participants.map(({ id }) => id)), now };
	const { title, ...task } = workshop;
	return {
		title,
		workshop: workshopPart(state),
		room: roomPart(room, moment),
		task: {
			...task,
			examples: readExamples(await documents.read(roomId)),
			newId: randomUUID(),
		},
		now,
	};
}
