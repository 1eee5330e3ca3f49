import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeExample } from '../../testing/examples.ts';
import { copyOf, exchange, write } from '../../testing/joint.ts';
import { createExample, exampleMaps, fieldText, setDecider, setTheme } from '../document/layout.ts';
import type { Example } from '../example/example.ts';
import { bring } from './bring.ts';
import { leaveLater, takeLater } from './later.ts';
import { readJoint } from './read-joint.ts';

const first = { id: 'room-1', number: 1 };
const second = { id: 'room-2', number: 2 };
const kept = writeExample({ id: 'a', title: 'Fast kontakt' });

const only = (document: Y.Doc) => readJoint(document)[0];

function brought(...examples: readonly Example[]): Y.Doc {
	const document = new Y.Doc();
	bring(document, first, examples);
	return document;
}

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
		bring(document, first, [writeExample({ id: 'z' })]);
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
		bring(document, first, [kept]);
		expect(updates).toBe(0);
	});

	test('with changes, untouched fields follow the room', () => {
		const document = brought(kept);
		const changed = { ...kept, title: 'Fast kontakt i Vejen', decidedBy: 'both', theme: 'Ledelse' };
		bring(document, first, [changed as Example]);
		expect(only(document)).toMatchObject({ ...changed, later: undefined });
	});

	test('with changes, touched fields stand, and the room’s are kept beside', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		setDecider(document, 'a', 'politicians');
		setTheme(document, 'a', 'Samfundet');
		bring(document, first, [
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
		bring(document, first, [{ ...kept, title: 'En Fast kontakt' }]);
		expect(only(document)?.later).toBeUndefined();
		bring(document, first, [{ ...kept, title: 'To' }]);
		expect(only(document)?.title).toBe('To');
	});

	test('with the room’s own change taken back, nothing is left to choose', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		bring(document, first, [{ ...kept, title: 'Kontakt' }]);
		bring(document, first, [kept]);
		expect(only(document)).toMatchObject({ title: 'En Fast kontakt', later: undefined });
	});

	test('after the plenary took its own text back, the field follows the room again', () => {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		bring(document, first, [{ ...kept, title: 'Kontakt' }]);
		fieldText(document, 'a', 'title')?.delete(0, 3);
		bring(document, first, [{ ...kept, title: 'Kontakter' }]);
		expect(only(document)).toMatchObject({ title: 'Kontakter', later: undefined });
	});

	test('after the room took it out it stays, and is marked until it comes back', () => {
		const document = brought(kept);
		bring(document, first, [{ ...kept, removed: true }]);
		expect(only(document)).toMatchObject({ removed: false, removedInRoom: true });
		bring(document, first, [kept]);
		expect(only(document)?.removedInRoom).toBe(false);
	});
});

describe('the room’s later text', () => {
	function touched(): Y.Doc {
		const document = brought(kept);
		write(document, 'a', 'title', 'En ');
		setDecider(document, 'a', 'politicians');
		bring(document, first, [{ ...kept, title: 'Kontakt', decidedBy: undefined }]);
		return document;
	}

	test('is taken', () => {
		const document = touched();
		takeLater(document, 'a');
		expect(only(document)).toMatchObject({
			title: 'Kontakt',
			decidedBy: undefined,
			later: undefined,
		});
		bring(document, first, [{ ...kept, title: 'Kontakten', decidedBy: undefined }]);
		expect(only(document)?.title).toBe('Kontakten');
	});

	test('is left, and asked about again when the room writes anew', () => {
		const document = touched();
		leaveLater(document, 'a');
		expect(only(document)).toMatchObject({ title: 'En Fast kontakt', later: undefined });
		bring(document, first, [{ ...kept, title: 'Ny kontakt', decidedBy: undefined }]);
		expect(only(document)?.later).toEqual({ title: 'Ny kontakt' });
	});

	test('is taken once, though two people take it at the same time', () => {
		const one = touched();
		const other = copyOf(one);
		takeLater(one, 'a');
		takeLater(other, 'a');
		exchange(one, other);
		expect(only(one)?.title).toBe('Kontakt');
		expect(only(other)?.title).toBe('Kontakt');
	});

	test('of an example that has none, or is not there, changes nothing', () => {
		const untouched = brought(kept);
		takeLater(untouched, 'a');
		leaveLater(untouched, 'a');
		expect(readJoint(untouched)).toEqual(readJoint(brought(kept)));
		const document = new Y.Doc();
		takeLater(document, 'a');
		leaveLater(document, 'a');
		expect(readJoint(document)).toEqual([]);
	});

	test('is not shown where it is no text', () => {
		const document = touched();
		exampleMaps(document).get('a')?.set('room:title', 7);
		expect(only(document)?.later).toEqual({ decidedBy: undefined });
	});
});

test('updates that are merged into one, as rows are compacted, give the same document', () => {
	const document = new Y.Doc();
	const updates: Uint8Array[] = [];
	document.on('update', (update: Uint8Array) => updates.push(update));
	bring(document, first, [kept, writeExample({ id: 'b' })]);
	write(document, 'a', 'title', 'En ');
	bring(document, first, [{ ...kept, title: 'Kontakt', what: 'Ny' }, writeExample({ id: 'b' })]);
	const compacted = new Y.Doc();
	Y.applyUpdate(compacted, Y.mergeUpdates(updates));
	expect(readJoint(compacted)).toEqual(readJoint(document));
	const missing = Y.diffUpdate(Y.mergeUpdates(updates), Y.encodeStateVector(brought(kept)));
	expect(missing.length).toBeLessThan(Y.mergeUpdates(updates).length);
});

describe('two processes at once', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'æ', '🚲'), maxLength: 12 });
	const examples = fc.uniqueArray(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd'),
			title: text,
			what: text,
			removed: fc.boolean(),
		}),
		{ selector: ({ id }) => id, maxLength: 4 },
	);
	const read = (document: Y.Doc) => JSON.stringify(readJoint(document));
	const whole = (parts: readonly Partial<Example>[]) => parts.map((each) => writeExample(each));

	test('that bring the same, first and again, double nothing', () => {
		fc.assert(
			fc.property(examples, examples, (before, after) => {
				const one = new Y.Doc();
				const other = new Y.Doc();
				const alone = new Y.Doc();
				for (const version of [before, after, before]) {
					for (const document of [one, other, alone]) bring(document, first, whole(version));
					exchange(one, other);
				}
				expect(read(one)).toBe(read(alone));
				expect(read(other)).toBe(read(alone));
			}),
			{ numRuns: 40 },
		);
	});

	test('that bring two rooms in either order have the same document', () => {
		fc.assert(
			fc.property(examples, examples, (ours, theirs) => {
				const others = whole(theirs).map((each) => ({ ...each, id: `other-${each.id}` }));
				const one = new Y.Doc();
				bring(one, first, whole(ours));
				bring(one, second, others);
				const other = new Y.Doc();
				bring(other, second, others);
				bring(other, first, whole(ours));
				expect(read(one)).toBe(read(other));
				exchange(one, other);
				expect(read(one)).toBe(read(other));
			}),
			{ numRuns: 40 },
		);
	});

	test('lose nothing that plenary writes in between', () => {
		const one = brought(kept);
		const other = copyOf(one);
		const plenary = copyOf(one);
		bring(one, first, [{ ...kept, title: 'Fast kontakt i Vejen' }]);
		bring(other, first, [{ ...kept, title: 'Fast kontakt i Vejen' }]);
		write(plenary, 'a', 'title', 'En ');
		exchange(one, other, plenary);
		expect(only(plenary)?.title).toBe('En Fast kontakt i Vejen');
		expect(read(one)).toBe(read(plenary));
		expect(read(other)).toBe(read(plenary));
	});

	test('that find different texts agree on what stands', () => {
		const one = brought(kept);
		const other = copyOf(one);
		write(other, 'a', 'title', 'En ');
		bring(one, first, [{ ...kept, title: 'Kontakt' }]);
		bring(other, first, [{ ...kept, title: 'Kontakt' }]);
		exchange(one, other);
		expect(read(one)).toBe(read(other));
	});

	test('that first bring two versions agree on one of them', () => {
		const one = brought(kept);
		const other = brought({ ...kept, title: 'Kontakt' });
		exchange(one, other);
		expect(read(one)).toBe(read(other));
		expect(['Fast kontakt', 'Kontakt']).toContain(only(one)?.title);
	});
});
