import * as helpQueue from '#lib/server/workshop/leading/help-queue.ts';
import * as mergingRooms from '#lib/server/workshop/leading/merging-rooms.ts';
import * as moving from '#lib/server/workshop/leading/moving.ts';
import * as reopening from '#lib/server/workshop/leading/reopening.ts';
import * as fields from '#lib/workshop/wall/schemas.ts';
import { command, ifDone } from './command.ts';

/** The buttons that concern a room: its call for help, its lock, its time, and merging it. */
export const roomCommands = {
	take: command(fields.room, async (actor, workshopId, { room }) =>
		ifDone(await helpQueue.take(actor, workshopId, room), 'taget', { room }),
	),
	release: command(fields.room, async (actor, workshopId, { room }) =>
		ifDone(await helpQueue.release(actor, workshopId, room), 'sluppet', { room }),
	),
	finish: command(fields.roomAndMoment, async (actor, workshopId, { room, at }) =>
		ifDone(await helpQueue.finish(actor, workshopId, room), 'hjulpet', {
			room,
			at: at?.getTime(),
		}),
	),
	ask: command(fields.roomAndMoment, async (actor, workshopId, { room, at }) =>
		ifDone(await helpQueue.ask(actor, workshopId, room, at ?? new Date()), 'kaldt', { room }),
	),
	lock: command(fields.room, async (actor, workshopId, { room }) =>
		ifDone(await moving.lock(actor, workshopId, room), 'laast', { room }),
	),
	unlock: command(fields.room, async (actor, workshopId, { room }) =>
		ifDone(await moving.unlock(actor, workshopId, room), 'laast-op', { room }),
	),
	reopen: command(fields.roomAndMoment, async (actor, workshopId, { room, at }) =>
		ifDone(await reopening.reopen(actor, workshopId, room), 'genaabnet', {
			room,
			at: at?.getTime(),
		}),
	),
	close: command(fields.roomAndMoment, async (actor, workshopId, { room, at }) =>
		ifDone(await reopening.close(actor, workshopId, room, at), 'lukket', {
			room,
			at: at?.getTime(),
		}),
	),
	merge: command(fields.merging, async (actor, workshopId, { room, into }) =>
		ifDone(await mergingRooms.merge(actor, workshopId, { from: room, into }), 'slaaet-sammen', {
			room,
			into,
		}),
	),
	part: command(fields.room, async (actor, workshopId, { room }) => {
		const into = await mergingRooms.part(actor, workshopId, room);
		return into ? ['skilt', { room, into }] : undefined;
	}),
};
