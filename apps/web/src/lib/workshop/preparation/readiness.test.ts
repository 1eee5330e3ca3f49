import { expect, test } from 'vitest';
import { lacks } from './readiness.ts';

const ready = {
	phases: [{ kind: 'welcome' }, { kind: 'breakout' }],
	question: 'Hvad kan politikerne gøre?',
	themes: [],
	assignment: 'balanced',
} as const;

test('a workshop with work for groups and a question can take people in', () => {
	expect(lacks(ready)).toEqual([]);
});

test('without group work, without a question, or divided by no theme, it cannot', () => {
	expect(lacks({ ...ready, phases: [{ kind: 'talk' }] })).toEqual(['agenda']);
	expect(lacks({ ...ready, question: ' ' })).toEqual(['task']);
	expect(lacks({ ...ready, assignment: 'theme' })).toEqual(['rooms']);
	expect(lacks({ phases: [], question: '', themes: [], assignment: 'theme' })).toEqual([
		'agenda',
		'task',
		'rooms',
	]);
});
