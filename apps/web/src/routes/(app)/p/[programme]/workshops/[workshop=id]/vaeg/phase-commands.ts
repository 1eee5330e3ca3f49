import * as phases from '#lib/server/workshop/phases.ts';
import * as fields from '#lib/workshop/wall/schemas.ts';
import { command, ifDone } from './command.ts';

/** The buttons that move the workshop through its agenda. */
export const phaseCommands = {
	start: command(fields.nothing, async (actor, workshopId) =>
		ifDone(await phases.start(actor, workshopId), 'begyndt'),
	),
	next: command(fields.phase, async (actor, workshopId, { phase, endsAt }) =>
		ifDone(await phases.next(actor, workshopId, phase), 'videre', { was: endsAt.getTime() }),
	),
	goBack: command(fields.back, async (actor, workshopId, { phase, endsAt }) =>
		ifDone(await phases.goBack(actor, workshopId, phase, { endsAt }), 'tilbage'),
	),
	extend: command(fields.extension, async (actor, workshopId, { phase, endsAt, minutes }) =>
		ifDone(
			await phases.extend(actor, workshopId, { phaseId: phase, endsAt }, minutes),
			'forlaenget',
			{ minutes, was: endsAt.getTime() },
		),
	),
	countDown: command(fields.countdown, async (actor, workshopId, { phase, endsAt, seconds }) =>
		ifDone(
			await phases.countDown(actor, workshopId, { phaseId: phase, endsAt }, seconds),
			'nedtaelling',
			{ seconds, was: endsAt.getTime() },
		),
	),
	moveEnd: command(fields.newEnd, async (actor, workshopId, { phase, endsAt, to }) =>
		ifDone(await phases.moveEnd(actor, workshopId, { phaseId: phase, endsAt }, to), 'tid'),
	),
	extendRoom: command(fields.roomExtension, async (actor, workshopId, seen) => {
		const { room, phase, extra, minutes } = seen;
		const given = { roomId: room, phaseId: phase, extraSeconds: extra };
		return ifDone(await phases.extendRoom(actor, workshopId, given, minutes), 'gruppe-tid', {
			room,
			phase,
			minutes,
			extra: Math.max(0, extra + minutes * 60),
		});
	}),
};
