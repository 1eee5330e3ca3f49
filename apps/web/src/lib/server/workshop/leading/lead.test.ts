import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { createWorkshop, outsiders } from '../test-workshop.ts';
import * as helpQueue from './help-queue.ts';
import * as mergingRooms from './merging-rooms.ts';
import * as messages from './messages.ts';
import * as moderation from './moderation.ts';
import * as moving from './moving.ts';
import * as phaseTime from './phase-time.ts';
import * as phases from './phases.ts';
import * as reopening from './reopening.ts';

const id = randomUUID();
const seen = { phaseId: id, endsAt: new Date() };

/** Everything that a facilitator can do on the wall. */
const commands: Record<string, (actor: Actor, workshopId: string) => Promise<unknown>> = {
	start: (actor, workshop) => phases.start(actor, workshop),
	next: (actor, workshop) => phases.next(actor, workshop, id),
	'go back': (actor, workshop) => phases.goBack(actor, workshop, id),
	'move the end': (actor, workshop) => phaseTime.moveEnd(actor, workshop, seen, new Date()),
	extend: (actor, workshop) => phaseTime.extend(actor, workshop, seen, 2),
	'count down': (actor, workshop) => phaseTime.countDown(actor, workshop, seen, 60),
	'extend a room': (actor, workshop) =>
		phaseTime.extendRoom(actor, workshop, { roomId: id, phaseId: id, extraSeconds: 0 }, 2),
	send: (actor, workshop) => messages.send(actor, workshop, { id, text: 'Hej', roomId: undefined }),
	withdraw: (actor, workshop) => messages.withdraw(actor, workshop, id),
	'restore a message': (actor, workshop) => messages.restore(actor, workshop, id),
	hide: (actor, workshop) => moderation.hide(actor, workshop, id),
	show: (actor, workshop) => moderation.show(actor, workshop, id),
	remove: (actor, workshop) => moderation.remove(actor, workshop, id),
	readmit: (actor, workshop) => moderation.readmit(actor, workshop, id),
	move: (actor, workshop) => moving.move(actor, workshop, id, { from: id, to: undefined }),
	lock: (actor, workshop) => moving.lock(actor, workshop, id),
	unlock: (actor, workshop) => moving.unlock(actor, workshop, id),
	merge: (actor, workshop) => mergingRooms.merge(actor, workshop, { from: id, into: id }),
	part: (actor, workshop) => mergingRooms.part(actor, workshop, id),
	reopen: (actor, workshop) => reopening.reopen(actor, workshop, id),
	close: (actor, workshop) => reopening.close(actor, workshop, id),
	'take a call': (actor, workshop) => helpQueue.take(actor, workshop, id),
	'release a call': (actor, workshop) => helpQueue.release(actor, workshop, id),
	'finish a call': (actor, workshop) => helpQueue.finish(actor, workshop, id),
	'ask again': (actor, workshop) => helpQueue.ask(actor, workshop, id, new Date()),
};

test('whoever does not lead the workshop is answered as if it were not there, whatever they try', async () => {
	const workshop = await createWorkshop();
	const before = await database.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
	for (const [who, actor] of await outsiders(workshop))
		for (const [what, command] of Object.entries(commands))
			await expect(command(actor, workshop.id), `${who}: ${what}`).rejects.toMatchObject({
				status: 404,
			});
	expect(await database.workshop.findUniqueOrThrow({ where: { id: workshop.id } })).toEqual(before);
});

test('what concerns nothing in the workshop changes nothing, and nobody is told', async () => {
	const { id: workshopId, facilitator } = await createWorkshop();
	const strays = Object.entries(commands).filter(
		([what]) => !['send', 'hide', 'show'].includes(what),
	);
	for (const [what, command] of strays)
		expect(await command(facilitator, workshopId), what).toSatisfy(
			(outcome) => outcome === false || outcome === undefined,
		);
	expect(await database.workshop.findUniqueOrThrow({ where: { id: workshopId } })).toMatchObject({
		revision: 0,
	});
});
