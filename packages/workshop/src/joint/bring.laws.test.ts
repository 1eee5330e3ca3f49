import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeExample } from '../../testing/examples.ts';
import { brought, copyOf, exchange, FIRST_ROOM, write } from '../../testing/joint.ts';
import type { Example } from '../example/example.ts';
import { bring } from './bring.ts';
import { readJoint } from './read-joint.ts';

const second = { id: 'room-2', number: 2 };
const kept = writeExample({ id: 'a', title: 'Fast kontakt' });
const only = (document: Y.Doc) => readJoint(document)[0];

test('updates that are merged into one, as rows are compacted, give the same document', () => {
	const document = new Y.Doc();
	const updates: Uint8Array[] = [];
	document.on('update', (update: Uint8Array) => updates.push(update));
	bring(document, FIRST_ROOM, [kept, writeExample({ id: 'b' })]);
	write(document, 'a', 'title', 'En ');
	bring(document, FIRST_ROOM, [
		{ ...kept, title: 'Kontakt', what: 'Ny' },
		writeExample({ id: 'b' }),
	]);
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
					for (const document of [one, other, alone]) bring(document, FIRST_ROOM, whole(version));
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
				bring(one, FIRST_ROOM, whole(ours));
				bring(one, second, others);
				const other = new Y.Doc();
				bring(other, second, others);
				bring(other, FIRST_ROOM, whole(ours));
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
		bring(one, FIRST_ROOM, [{ ...kept, title: 'Fast kontakt i Vejen' }]);
		bring(other, FIRST_ROOM, [{ ...kept, title: 'Fast kontakt i Vejen' }]);
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
		bring(one, FIRST_ROOM, [{ ...kept, title: 'Kontakt' }]);
		bring(other, FIRST_ROOM, [{ ...kept, title: 'Kontakt' }]);
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
