import { expect, test, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { CLOSE } from './close-codes.ts';
import { NUMBERS } from './limits.ts';
import { openBreakIn } from './test-break-in.ts';
import { kept, patient, write } from './test-stage.ts';

const scene = openBreakIn();
const { stage, message, update, editAs, storedTitles } = scene;

test('nobody writes on under another’s number', async () => {
	const forged = editAs(scene.shared.document.clientID, (document) => write(document, 'Falsk: '));
	scene.intruder.socket.send(update(forged));
	await scene.closed(CLOSE.forged.code);
	write(scene.shared.document, 'Nu: ');
	await kept(scene.shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('nobody takes the number of somebody who has only looked in', async () => {
	const seen = () => scene.opened.awareness?.getStates().has(reader.document.clientID);
	const reader = (await stage.participant()).client.room(stage.roomId);
	reader.setAwarenessField('caret', 'here');
	await vi.waitFor(() => expect(seen()).toBe(true), patient);
	scene.intruder.socket.send(
		update(editAs(reader.document.clientID, (document) => write(document, 'Falsk: '))),
	);
	await scene.closed(CLOSE.forged.code);
	write(reader.document, 'Nu: ');
	await kept(reader);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('a number stays whose it was while nobody is in the room', async () => {
	const number = scene.shared.document.clientID;
	const copy = editAs(number, (document) => write(document, 'Falsk: '));
	scene.shared.destroy();
	scene.opened.destroy();
	const late = (await stage.participant(stage.roomId, { patience: 60_000 })).client;
	await kept(late.room(stage.roomId));
	late.socket.send(update(copy));
	await vi.waitFor(() => expect(late.closings[0]?.code).toBe(CLOSE.forged.code), patient);
	expect(await storedTitles()).toEqual(['Én indgang']);
});

test('whoever loads the page anew goes on under the number from before', async () => {
	const { client, cookie } = await stage.participant();
	const before = client.room(stage.roomId);
	await kept(before);
	write(before.document, 'Nu: ');
	await kept(before);
	client.close();
	write(before.document, 'Først: ');
	const again = new Y.Doc();
	Y.applyUpdate(again, Y.encodeStateAsUpdate(before.document));
	await kept(stage.connect(cookie).room(stage.roomId, again));
	expect(await storedTitles()).toEqual(['Først: Nu: Én indgang']);
});

test('nobody points at things under another’s name', async () => {
	scene.opened.setAwarenessField('writer', { id: 'x', name: 'Statsministeren' });
	const names = () =>
		[...(scene.shared.awareness?.getStates().values() ?? [])].flatMap(
			(state) => (state['writer'] as { name?: string } | undefined)?.name ?? [],
		);
	await vi.waitFor(
		() => expect(names()).toContainEqual(expect.stringMatching(/^Deltager/)),
		patient,
	);
	expect(names()).not.toContain('Statsministeren');
});

test('nobody moves another’s cursor, not even with a clock far ahead', async () => {
	const seen = () => scene.opened.awareness?.getStates().get(scene.shared.document.clientID);
	scene.shared.setAwarenessField('caret', 'here');
	await vi.waitFor(() => expect(seen()).toMatchObject({ caret: 'here' }), patient);
	const forged = new Awareness(new Y.Doc());
	forged.states.set(scene.shared.document.clientID, { caret: 'elsewhere' });
	forged.meta.set(scene.shared.document.clientID, { clock: 2 ** 31, lastUpdated: 0 });
	scene.intruder.socket.send(message().createAwarenessUpdateMessage(forged).toUint8Array());
	scene.shared.setAwarenessField('caret', 'further');
	await vi.waitFor(() => expect(seen()).toMatchObject({ caret: 'further' }), patient);
	forged.destroy();
});

test('nobody fills a room with cursors', async () => {
	const seen = () => [...(scene.shared.awareness?.getStates().keys() ?? [])].length;
	for (let number = 1; number <= NUMBERS + 50; number += 1) {
		const forged = new Awareness(new Y.Doc());
		forged.states.set(number, { caret: 'here' });
		forged.meta.set(number, { clock: 1, lastUpdated: 0 });
		scene.intruder.socket.send(
			message().createAwarenessUpdateMessage(forged, [number]).toUint8Array(),
		);
		forged.destroy();
	}
	scene.intruder.ask({ kind: 'clock', asked: 7 });
	await vi.waitFor(() => expect(scene.intruder.last('clock')?.asked).toBe(7), patient);
	await vi.waitFor(() => expect(seen()).toBeGreaterThan(NUMBERS / 2), patient);
	expect(seen()).toBeLessThanOrEqual(NUMBERS + 2);
});
