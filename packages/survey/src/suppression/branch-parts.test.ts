import { expect, test } from 'vitest';
import type { Question } from '../questions/kinds.ts';
import { branchParts, parentsOf } from './branch-parts.ts';

const text = { da: 'Tekst', en: 'Text' };
const core = { kind: 'agreement', core: true, theme: 'benefit', label: text, text } as const;
const questions: Question[] = [
	{ id: 'area', kind: 'choice', segment: true, text, options: [] },
	{ ...core, id: 'worth-the-time' },
	{ ...core, id: 'agreements', shownIf: { question: 'area', is: ['valby', 'other'] } },
	{ ...core, id: 'satisfaction', theme: 'satisfaction' },
	{ id: 'who5', kind: 'who5', text, shownIf: { question: 'worth-the-time', is: [4, 5] } },
];

test('answers that lead to the same questions are one part', () => {
	expect(branchParts({ questions }, 'area', ['valby', 'vesterbro', 'other', 'skipped'])).toEqual([
		['valby', 'other'],
		['vesterbro', 'skipped'],
	]);
});

test('whoever stopped before the question was not ruled out', () => {
	expect(branchParts({ questions }, 'area', ['valby', 'not-reached'])).toEqual([
		['valby', 'not-reached'],
	]);
});

test('answers on which nothing hangs are one part', () => {
	expect(branchParts({ questions }, 'agreements', ['1', '5'])).toEqual([['1', '5']]);
});

test('each item hangs on its question’s condition, and a theme on those of its questions', () => {
	const parents = parentsOf({ questions });
	expect(parents.get('agreements')).toEqual(['area']);
	expect(parents.get('who5-3')).toEqual(['worth-the-time']);
	expect(parents.get('theme:benefit')).toEqual(['area']);
	expect(parents.get('worth-the-time')).toBeUndefined();
	expect(parents.get('satisfaction')).toBeUndefined();
});
