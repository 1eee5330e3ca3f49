import { expect, test } from 'vitest';
import { writeExample } from '../../testing/examples.ts';
import { replay, type Moment } from './replay.ts';

const moment = (at: number, ...examples: Moment['examples'][number][]): Moment => ({
	at,
	examples,
});
const a = writeExample({ id: 'a' });
const b = writeExample({ id: 'b' });

test('a document grows from nothing, whatever order its moments come in', () => {
	const steps = replay([moment(2, a, b), moment(1, a)]);
	expect(steps.map(({ at, added }) => [at, added])).toEqual([
		[1, [a]],
		[2, [b]],
	]);
});

test('a change names the fields that it touched', () => {
	const after = { ...a, title: 'Ny titel', theme: 'Ledelse' };
	expect(replay([moment(1, a), moment(2, after)]).at(-1)?.changed).toEqual([
		{ before: a, after, fields: ['title', 'theme'] },
	]);
});

test('what was taken out comes back, or is gone', () => {
	const out = { ...a, removed: true };
	const steps = replay([
		moment(1, a, b),
		moment(2, out, b),
		moment(3, a),
		moment(4, out),
		moment(5),
	]);
	expect(steps.map(({ takenOut, broughtBack }) => [takenOut, broughtBack])).toEqual([
		[[], []],
		[[out], []],
		[[b], [a]],
		[[out], []],
	]);
});

test('an example first seen when it was out again is both', () => {
	const out = { ...a, removed: true };
	expect(replay([moment(1, out)])).toMatchObject([{ added: [out], takenOut: [out] }]);
});

test('an example that is merged into another, and stands for itself again, is a step each time', () => {
	const merged = { ...a, mergedInto: 'b' };
	const steps = replay([
		moment(1, a, b),
		moment(2, merged, b),
		moment(3, merged, b),
		moment(4, a, b),
	]);
	expect(steps.map(({ at, merged: into, separated }) => [at, into, separated])).toEqual([
		[1, [], []],
		[2, [{ example: merged, into: b }], []],
		[4, [], [a]],
	]);
});

test('an example that was merged into another one is merged anew, and into nothing that is not there', () => {
	const c = writeExample({ id: 'c' });
	const steps = replay([
		moment(1, { ...a, mergedInto: 'b' }, b, c),
		moment(2, { ...a, mergedInto: 'c' }, b, c),
		moment(3, { ...a, mergedInto: 'gone' }, b, c),
	]);
	expect(steps.map(({ merged }) => merged.map(({ into }) => into.id))).toEqual([['b'], ['c']]);
});

test('where nothing happened there is no step', () => {
	expect(replay([])).toEqual([]);
	expect(replay([moment(1), moment(2, a), moment(3, a)])).toHaveLength(1);
});
