import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from './parse-template.ts';

const SHORT = `title: En time
description: Kort.
question: Hvad kan vi gøre?
phases:
  - { kind: breakout, title: Grupper, minutes: 25 }
`;

const problemsOf = (text: string) => {
	const result = parseTemplate(text);
	return 'problems' in result ? result.problems : [];
};

test('what a template does not say is as in most workshops', () => {
	expect(parseTemplate(SHORT)).toEqual({
		template: {
			title: 'En time',
			description: 'Kort.',
			question: 'Hvad kan vi gøre?',
			subQuestions: [],
			leastExamples: 2,
			themes: [],
			asksRole: true,
			asksMunicipality: true,
			namesRooms: true,
			dotsEach: 3,
			assignment: 'balanced',
			roomSize: 6,
			roomCount: null,
			phases: [{ kind: 'breakout', title: 'Grupper', minutes: 25, speaker: null }],
		},
	});
});

describe('what is wrong is said by line and field', () => {
	test('a value that cannot be, in the midst of a list', () => {
		expect(problemsOf(SHORT.replace('25', 'længe'))).toMatchObject([
			{ line: 5, field: 'phases.0.minutes' },
		]);
	});

	test('a field that is missing, where what lacks it begins', () => {
		expect(problemsOf(SHORT.replace(', minutes: 25', ''))).toMatchObject([
			{ line: 5, field: 'phases.0.minutes' },
		]);
		expect(problemsOf(SHORT.replace('title: En time\n', ''))).toMatchObject([
			{ line: 1, field: 'title' },
		]);
	});

	test('a field that there is not, and an entry that is none', () => {
		expect(problemsOf(`${SHORT}colour: red\nsubQuestions: [7]\n`)).toMatchObject([
			{ line: 7, field: 'subQuestions.0' },
			{ line: 6, field: 'colour', message: 'a template has no such field' },
		]);
	});

	test('themes that stand twice, and an assignment by themes that are not there', () => {
		expect(problemsOf(`${SHORT}themes: [Ledelse, ledelse ]\n`)).toMatchObject([
			{ line: 6, field: 'themes', message: 'the same theme stands twice' },
		]);
		expect(problemsOf(`${SHORT}assignment: theme\n`)).toMatchObject([
			{ line: 6, field: 'assignment' },
		]);
	});

	test('an agenda on which nobody works in groups', () => {
		expect(problemsOf(SHORT.replace('kind: breakout', 'kind: talk'))).toMatchObject([
			{ line: 4, field: 'phases' },
		]);
	});

	test('text that is no YAML, and nothing at all', () => {
		expect(problemsOf('title: "En time')).toMatchObject([{ line: 1, field: '' }]);
		expect(problemsOf('')).toMatchObject([{ line: 1, field: '' }]);
	});
});

describe('the templates that ship', () => {
	const folder = `${import.meta.dirname}/../../../../content/workshops`;
	const minutes = { 'samarbejdet-2021': 120, 'laegeattester-en-time': 60 };

	test('are known', () => {
		expect(readdirSync(folder).toSorted()).toEqual(Object.keys(minutes).toSorted());
	});

	test.each(Object.entries(minutes))('%s takes %i minutes', (slug, all) => {
		const result = parseTemplate(readFileSync(`${folder}/${slug}/workshop.yaml`, 'utf8'));
		if ('problems' in result) throw new Error(JSON.stringify(result.problems));
		const { phases } = result.template;
		expect(phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(all);
		expect(phases.every(({ speaker }) => speaker === null)).toBe(true);
	});
});
