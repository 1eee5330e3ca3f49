import { describe, expect, test } from 'vitest';
import { jointExample, writeExample } from '../../testing/examples.ts';
import type { JointExample } from '../joint/joint-example.ts';
import { documentModel } from './document-model.ts';

const workshop = {
	title: 'Samarbejdet',
	question: 'Hvad kan vi foreslå?',
	subQuestions: [],
	themes: ['Samfundet', 'Ledelse'],
};

const order = (examples: readonly JointExample[], dots?: Record<string, number>) =>
	documentModel({ ...workshop, examples, dots }).themes.map((part) => [
		part.theme,
		part.examples.map(({ id, number }) => `${number} ${id}`),
	]);

describe('the order of export', () => {
	const examples = [
		jointExample({ id: 'a', theme: 'Ledelse' }),
		jointExample({ id: 'b' }),
		jointExample({ id: 'c', theme: 'ledelse ' }),
		jointExample({ id: 'd', theme: 'Samfundet' }),
		jointExample({ id: 'e', theme: 'Vejret' }),
	];

	test('is by theme, and in a theme as the document has it, before dots are counted', () => {
		expect(order(examples)).toEqual([
			['Samfundet', ['1 d']],
			['Ledelse', ['2 a', '3 c']],
			[undefined, ['4 b', '5 e']],
		]);
	});

	test('is by dots within a theme, and nobody without dots is left out', () => {
		expect(order(examples, { c: 2, e: 1 })).toEqual([
			['Samfundet', ['1 d']],
			['Ledelse', ['2 c', '3 a']],
			[undefined, ['4 e', '5 b']],
		]);
	});

	test('has no theme that nobody wrote about', () => {
		expect(order([jointExample({ id: 'a', theme: 'Ledelse' })])).toEqual([['Ledelse', ['1 a']]]);
		expect(documentModel({ ...workshop, examples: [] })).toEqual({
			title: 'Samarbejdet',
			question: 'Hvad kan vi foreslå?',
			subQuestions: [],
			themes: [],
			count: 0,
		});
	});
});

test('what was taken out is not exported, and what was merged stands under the other', () => {
	const merged = { ...writeExample({ id: 'b', dissent: ' Ikke alle ' }), source: undefined };
	const model = documentModel({
		...workshop,
		examples: [
			jointExample({ id: 'a', title: ' Fast kontakt\n', sources: [merged] }),
			jointExample({ id: 'b', mergedInto: 'a' }),
			jointExample({ id: 'c', removed: true }),
		],
	});
	expect(model.count).toBe(1);
	expect(model.themes[0]?.examples[0]).toMatchObject({
		id: 'a',
		title: 'Fast kontakt',
		sources: [{ id: 'b', dissent: 'Ikke alle', source: undefined }],
	});
});

test('how an example was prioritised is said among all, and only when it is no secret', () => {
	const examples = [jointExample({ id: 'a' }), jointExample({ id: 'b', theme: 'Ledelse' })];
	const ranked = (dots?: Record<string, number>) =>
		documentModel({ ...workshop, examples, dots }).themes.flatMap((part) =>
			part.examples.map((example) => [example.id, example.ranked]),
		);
	expect(ranked()).toEqual([
		['b', undefined],
		['a', undefined],
	]);
	expect(ranked({ a: 2, b: 2 })).toEqual([
		['b', { dots: 2, place: 1, tied: true }],
		['a', { dots: 2, place: 1, tied: true }],
	]);
});
