import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeExample } from '../../testing/examples.ts';
import { brought, FIRST_ROOM, write } from '../../testing/joint.ts';
import { createExample, fieldText, setDecider, setTheme } from '../document/layout.ts';
import type { Example } from '../example/example.ts';
import { bring } from './bring.ts';
import { readJoint } from './read-joint.ts';

const second = { id: 'room-2', number: 2 };
const kept = writeExample({ id: 'a', title: 'Fast kontakt' });
const only = (document: Y.Doc) => readJoint(document)[0];

describe('an example that is brought', () => {
	test('stands as the room wrote it, with where it came from', () => {
		expect(readJoint(brought(kept))).toEqual([
			{
				...kept,
				source: { roomId: 'room-1', number: 1 },
				removedInRoom: false,
				later: undefined,
				mergedInto: undefined,
				sources: [],
			},
		]);
	});

	test('is not brought when it is empty, or was taken out before', () => {
		const empty = writeExample({ id: 'b', title: ' ', what: '', needs: '' });
		expect(readJoint(brought(empty, writeExample({ removed: true })))).toEqual([]);
	});

	test('stands with the others of its room, in their order, before what plenary wrote', () => {
		const document = new Y.Doc();
		createExample(document, 'plenary', Date.UTC(2021, 4, 17));
		bring(document, second, [writeExample({ id: 'd' }), writeExample({ id: 'c' })]);
		bring(document, FIRST_ROOM, [writeExample({ id: 'z' })]);
		expect(readJoint(document).map(({ id }) => id)).toEqual(['z', 'd', 'c', 'plenary']);
		expect(readJoint(document).at(-1)?.source).toBeUndefined();
	});

	test('keeps the room that it first came from', () => {
		const document = brought(kept);
		bring(document, second, [{ ...kept, what: 'Andet' }]);
		expect(only(document)).toMatchObject({ what: 'Andet', source: { number: 1 } });
	});
});

describe('brought again', () => {
	test('without a change it makes no update at all', () => {
		const document = brought(kept);
		let updates = 0;
		document.on('update', () => (updates += 1));
		bring(document, FIRST_ROOM, [kept]);
		expect(updates).toBe(0);
	});

	test('with changes, untouched fields follow the room', () => {
		const document = brought(kept);
		const changed = { ...kept, title: 'Fast kontakt i Vejen', decidedBy: 'both', theme: 'Ledelse' };
		bring(document, FIRST_ROOM, [changed as Example]);
		expect(only(document)).toMatchObject({ ...changed, later: undefined });
	});

	test('with changes, touched fields stand, and the room’s are kept beside', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		setDecider(document, 'a', 'politicians');
		setTheme(document, 'a', 'Samfundet');
		bring(document, FIRST_ROOM, [
			{ ...kept, title: 'Kontakt', needs: 'Tid', decidedBy: 'both', theme: undefined },
		]);
		expect(only(document)).toMatchObject({
			title: 'En Fast kontakt',
			needs: 'Tid',
			decidedBy: 'politicians',
			theme: 'Samfundet',
			later: { title: 'Kontakt', decidedBy: 'both' },
		});
	});

	test('with what plenary has written already, nothing is left to choose', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		bring(document, FIRST_ROOM, [{ ...kept, title: 'En Fast kontakt' }]);
		expect(only(document)?.later).toBeUndefined();
		bring(document, FIRST_ROOM, [{ ...kept, title: 'To' }]);
		expect(only(document)?.title).toBe('To');
	});

	test('with the room’s own change taken back, nothing is left to choose', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Kontakt' }]);
		bring(document, FIRST_ROOM, [kept]);
		expect(only(document)).toMatchObject({ title: 'En Fast kontakt', later: undefined });
	});

	test('after the plenary took its own text back, the field follows the room again', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Kontakt' }]);
		fieldText(document, 'a', 'title')?.delete(0, 3);
		bring(document, FIRST_ROOM, [{ ...kept, title: 'Kontakter' }]);
		expect(only(document)).toMatchObject({ title: 'Kontakter', later: undefined });
	});

	test('after the room took it out it stays, and is marked until it comes back', () => {
		const document = brought(kept);
		bring(document, FIRST_ROOM, [{ ...kept, removed: true }]);
		expect(only(document)).toMatchObject({ removed: false, removedInRoom: true });
		bring(document, FIRST_ROOM, [kept]);
		expect(only(document)?.removedInRoom).toBe(false);
	});
});
