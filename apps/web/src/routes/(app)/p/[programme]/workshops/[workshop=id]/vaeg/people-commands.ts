import * as door from '#lib/server/workshop/leading/door.ts';
import * as messages from '#lib/server/workshop/leading/messages.ts';
import * as moderation from '#lib/server/workshop/leading/moderation.ts';
import * as moving from '#lib/server/workshop/leading/moving.ts';
import * as fields from '#lib/workshop/wall/schemas.ts';
import { command, ifDone } from './command.ts';

/** The buttons that concern people, what they have written, and what was written to them. */
export const peopleCommands = {
	move: command(fields.movement, async (actor, workshopId, { participant, from, to }) =>
		ifDone(await moving.move(actor, workshopId, participant, { from, to }), 'flyttet', {
			participant,
			from,
			to,
		}),
	),
	remove: command(fields.participant, async (actor, workshopId, { participant }) =>
		ifDone(await moderation.remove(actor, workshopId, participant), 'fjernet', { participant }),
	),
	readmit: command(fields.participant, async (actor, workshopId, { participant }) =>
		ifDone(await moderation.readmit(actor, workshopId, participant), 'lukket-ind', {
			participant,
		}),
	),
	closeDoor: command(fields.nothing, async (actor, workshopId) =>
		ifDone(await door.close(actor, workshopId), 'doer-lukket'),
	),
	openDoor: command(fields.nothing, async (actor, workshopId) =>
		ifDone(await door.open(actor, workshopId), 'doer-aabnet'),
	),
	hide: command(fields.example, async (actor, workshopId, { example }) =>
		ifDone(await moderation.hide(actor, workshopId, example), 'skjult', { example }),
	),
	show: command(fields.example, async (actor, workshopId, { example }) =>
		ifDone(await moderation.show(actor, workshopId, example), 'vist', { example }),
	),
	withdraw: command(fields.message, async (actor, workshopId, { message }) =>
		ifDone(await messages.withdraw(actor, workshopId, message), 'besked-trukket', { message }),
	),
	restore: command(fields.message, async (actor, workshopId, { message }) =>
		ifDone(await messages.restore(actor, workshopId, message), 'besked', { message }),
	),
};
