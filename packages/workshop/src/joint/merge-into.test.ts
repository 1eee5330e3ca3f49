import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeExample } from '../../testing/examples.ts';
import { copyOf, exchange } from '../../testing/joint.ts';
import { exampleMaps } from '../document/layout.ts';
import { bring } from './bring.ts';
import { mergeInto, separate } from './merge-into.ts';
import { readJoint } from './read-joint.ts';
import { rootOf } from './root-of.ts';

const IDS = ['a', 'b', 'c', 'd'];

function joint(): Y.Doc {
	const document = new Y.Doc();
	for (const [index, id] of IDS.entries()) {
		const example = writeExample({ id, title: `Forslag ${id}`, dissent: `Ikke ${id}` });
		bring(document, { id: `room-${index + 1}`, number: index + 1 }, [example]);
	}
	return document;
}

/** Which examples stand for themselves, and what was merged into each. */
const standing = (document: Y.Doc) =>
	Object.fromEntries(
		readJoint(document)
			.filter(({ mergedInto }) => mergedInto === undefined)
			.map(({ id, sources }) => [id, sources.map((source) => source.id)]),
	);

describe('an example that was merged into another', () => {
	test('stands among its sources with its texts, its dissent and its room', () => {
		const document = joint();
		mergeInto(document, 'b', 'a');
		const [into, merged] = readJoint(document);
		expect(into?.sources).toEqual([
			{
				...writeExample({ id: 'b', title: 'Forslag b', dissent: 'Ikke b' }),
				source: { roomId: 'room-2', number: 2 },
			},
		]);
		expect(merged?.mergedInto).toBe('a');
	});

	test('takes along what was merged into it, and gives it back', () => {
		const document = joint();
		mergeInto(document, 'b', 'a');
		mergeInto(document, 'a', 'c');
		expect(standing(document)).toEqual({ c: ['a', 'b'], d: [] });
		separate(document, 'a');
		expect(standing(document)).toEqual({ a: ['b'], c: [], d: [] });
		separate(document, 'b');
		expect(standing(document)).toEqual({ a: [], b: [], c: [], d: [] });
	});

	test('goes to the one that stands for itself, whichever of its sources was meant', () => {
		const document = joint();
		mergeInto(document, 'b', 'a');
		mergeInto(document, 'c', 'b');
		expect(standing(document)).toEqual({ a: ['b', 'c'], d: [] });
	});

	test('cannot be merged into itself, into its own sources or into nothing', () => {
		const document = joint();
		mergeInto(document, 'b', 'a');
		mergeInto(document, 'a', 'b');
		mergeInto(document, 'c', 'c');
		mergeInto(document, 'd', 'gone');
		mergeInto(document, 'gone', 'd');
		separate(document, 'gone');
		expect(standing(document)).toEqual({ a: ['b'], c: [], d: [] });
	});

	test('stands for itself where the other is hidden', () => {
		const document = joint();
		mergeInto(document, 'b', 'a');
		expect(readJoint(document, ['a'])[0]).toMatchObject({ id: 'b', mergedInto: undefined });
		expect(readJoint(document, ['b'])[0]?.sources).toEqual([]);
	});
});

test('nobody is lost in a ring: two merge one into the other at the same time', () => {
	const one = joint();
	const other = copyOf(one);
	mergeInto(one, 'a', 'b');
	mergeInto(other, 'b', 'a');
	exchange(one, other);
	expect(standing(one)).toEqual({ a: ['b'], c: [], d: [] });
	expect(standing(other)).toEqual(standing(one));
});

test('however examples are merged and separated, each is read once', () => {
	const step = fc.record({
		from: fc.constantFrom(...IDS),
		to: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
		atOther: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
			const one = joint();
			const other = copyOf(one);
			for (const { from, to, atOther } of steps) {
				const document = atOther ? other : one;
				if (to === undefined) separate(document, from);
				else mergeInto(document, from, to);
			}
			exchange(one, other);
			const read = standing(one);
			expect(standing(other)).toEqual(read);
			expect([...Object.keys(read), ...Object.values(read).flat()].toSorted()).toEqual(IDS);
		}),
		{ numRuns: 40 },
	);
});

test('what does not belong in a document merges nothing', () => {
	const document = joint();
	document.getMap('examples').set('e', 'a text');
	exampleMaps(document).get('a')?.set('mergedInto', 7);
	exampleMaps(document).get('b')?.set('mergedInto', 'b');
	exampleMaps(document).get('c')?.set('roomNumber', 'three');
	expect(standing(document)).toEqual({ a: [], b: [], c: [], d: [] });
	expect(readJoint(document)[2]?.source).toBeUndefined();
});

test('a ring behind the way stands under the ring’s first', () => {
	const ring = new Map([
		['a', 'd'],
		['d', 'c'],
		['c', 'd'],
	]);
	expect(rootOf('a', ring)).toBe('c');
});
