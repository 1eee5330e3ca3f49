import * as phaseTime from '#lib/server/workshop/leading/phase-time.ts';
import * as phases from '#lib/server/workshop/leading/phases.ts';
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
			await phaseTime.extend(actor, workshopId, { phaseId: phase, endsAt }, minutes),
			'forlaenget',
			{ minutes, was: endsAt.getTime() },
		),
	),
	countDown: command(fields.countdown, async (actor, workshopId, seen) => {
		const { phase, endsAt, seconds } = seen;
		const shown = { phaseId: phase, endsAt };
		const beyond = await phaseTime.countDown(actor, workshopId, shown, seconds);
		return beyond && ['nedtaelling', { seconds, was: endsAt.getTime(), beyond: inWords(beyond) }];
	}),
	moveEnd: command(fields.newEnd, async (actor, workshopId, { phase, endsAt, to, beyond }) =>
		ifDone(
			await phaseTime.moveEnd(actor, workshopId, { phaseId: phase, endsAt }, to, beyond),
			'tid',
		),
	),
	extendRoom: command(fields.roomExtension, async (actor, workshopId, seen) => {
		const { room, phase, extra, minutes } = seen;
		const given = { roomId: room, phaseId: phase, extraSeconds: extra };
		return ifDone(await phaseTime.extendRoom(actor, workshopId, given, minutes), 'gruppe-tid', {
			room,
			phase,
			minutes,
			extra: Math.max(0, extra + minutes * 60),
		});
	}),
};

/** What rooms had beyond the others, as an address and a hidden field carry it. */
function inWords(beyond: readonly phaseTime.RoomTime[]): string {
	return beyond.map(({ roomId, extraSeconds }) => `${roomId}:${extraSeconds}`).join(' ');
}
