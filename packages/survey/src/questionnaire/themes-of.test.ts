import { expect, test } from 'vitest';
import type { Question } from '../questions/kinds.ts';
import { themesOf } from './themes-of.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const core = (id: string, theme: string): Question => {
	return { id, kind: 'agreement', text, label: text, core: true, theme };
};

test('a theme with one core question is that question, one with several has a mean of its own', () => {
	const scale = { min: 1, max: 5, top: 4 };
	const questions = [
		core('respect', 'dialogue'),
		core('access', 'access'),
		core('talk', 'dialogue'),
	];
	expect(themesOf({ questions })).toEqual([
		{ theme: 'dialogue', items: ['respect', 'talk'], scale, item: 'theme:dialogue' },
		{ theme: 'access', items: ['access'], scale, item: 'access' },
	]);
});

test('questions of one group only, without a theme, or without a scale stand for none', () => {
	const options = [
		{ id: 'valby', text },
		{ id: 'vesterbro', text },
	];
	const questions: Question[] = [
		{ ...core('own', 'dialogue'), core: false },
		{ id: 'loose', kind: 'agreement', text, label: text, core: true },
		{ id: 'area', kind: 'choice', text, label: text, core: true, theme: 'place', options },
	];
	expect(themesOf({ questions })).toEqual([]);
});
