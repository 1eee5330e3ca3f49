import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../testing/example-files.ts';
import { fileName } from '../files/source-file.ts';
import { writeYaml } from '../files/write-yaml.ts';
import { caseData, caseForm } from './case-form.ts';
import type { DraftFiles } from './draft-files.ts';
import { looseData } from './loose-data.ts';
import { manifestData, manifestForm, writeManifest } from './manifest-form.ts';
import { pageForm, pageText } from './page-form.ts';
import { questionList } from './parts.ts';
import { questionData, questionForm } from './question-form.ts';
import { shownCase, shownQuestion } from './shown-parts.ts';

const files: DraftFiles = Object.fromEntries(
	exampleFiles().map(({ path, text }) => [fileName(path), text]),
);

describe('what is opened in a form and saved is the same to the letter', () => {
	test('every kind of question', () => {
		const questions = questionList(files).map((data) => questionData(questionForm(data)));
		expect(writeYaml(questions)).toBe(files['questions.yaml']);
	});

	test('a case', () => {
		const text = files['story.case.yaml'] ?? '';
		expect(writeYaml(caseData(caseForm(looseData(text))))).toBe(text);
	});

	test('a page', () => {
		expect(pageText(pageForm(files['first.md'] ?? ''))).toBe(files['first.md']);
	});

	test('the settings', () => {
		expect(writeManifest(files, manifestForm(manifestData(files)))).toEqual(files);
		const past = writeManifest(files, { ...manifestForm(manifestData(files)), history: '2014' });
		expect(past['module.yaml']).toContain('minutes: 8\nhistory: 2014\nsteps:');
		expect(writeManifest(past, { ...manifestForm(manifestData(past)), history: '' })).toEqual(
			files,
		);
	});
});

test('a form of nothing is empty, and not broken', () => {
	expect(questionForm(undefined)).toMatchObject({ id: '', kind: 'one', options: [], refs: [] });
	expect(caseForm('words')).toEqual({ title: '', intro: '', start: '', scenes: [] });
	expect(caseForm({ scenes: [{ text: 'Hvad nu?' }, {}] }).scenes).toMatchObject([
		{ id: 'scene-1', text: 'Hvad nu?', choices: [] },
	]);
	expect(manifestForm(null)).toMatchObject({ title: '', minutes: '' });
});

test('what a form sends is taken as it was typed', () => {
	const sent = {
		id: 'days',
		kind: 'number',
		text: ' Hvor mange?\r\nSkriv et tal. ',
		answer: '3,5',
		unit: 'dage',
		tolerance: 'lidt',
		why: 'Sådan.',
	};
	expect(questionData(questionForm(sent))).toEqual({
		id: 'days',
		kind: 'number',
		text: 'Hvor mange?\nSkriv et tal.',
		answer: 3.5,
		unit: 'dage',
		tolerance: 'lidt',
		why: 'Sådan.',
	});
	expect(questionData(questionForm({ kind: 'number' }))).toMatchObject({ answer: '' });
	const ticked = {
		kind: 'one',
		options: [{ text: 'Ja', right: 'on', why: 'Fordi' }, { text: ' ' }],
	};
	expect(questionForm(ticked).options).toEqual([
		{ text: 'Ja', right: true, why: 'Fordi', refs: [] },
	]);
	expect(questionData(questionForm({ kind: 'short', why: 'Derfor' }))).toMatchObject({
		why: 'Derfor',
	});
	expect(questionForm({ pairs: [{ left: '', right: '' }, { right: 'x' }] }).pairs).toHaveLength(1);
});

test('a page whose head is missing or broken is shown as it is', () => {
	expect(pageForm('Bare ord.\r\n')).toEqual({ title: '', body: 'Bare ord.\n' });
	expect(pageForm('---\ntitle: [\n---\n\nOrd.\n')).toEqual({ title: '', body: 'Ord.\n' });
	expect(pageText({ title: ' Ét ', body: '\r\nOrd.\r\n\r\n' })).toBe(
		'---\ntitle: Ét\n---\n\nOrd.\n',
	);
});

test('minutes that are no number stay as they were typed', () => {
	const written = writeManifest(files, { ...manifestForm(manifestData(files)), minutes: 'ti' });
	expect(written['module.yaml']).toContain('minutes: ti\n');
});

test('a part is shown as learners meet it once it is whole', () => {
	const [question] = questionList(files);
	expect(shownQuestion(questionForm(question))).toEqual(question);
	expect(shownQuestion(questionForm({}))).toBeUndefined();
	const story = caseForm(looseData(files['story.case.yaml'] ?? ''));
	expect(shownCase('story', story)).toMatchObject({ id: 'story', title: 'En sag' });
	expect(shownCase('story', { ...story, start: 'nowhere' })).toBeUndefined();
	expect(shownCase('story', caseForm({}))).toBeUndefined();
	const unsure = { text: '', why: 'Fordi', refs: [] };
	expect(caseForm({ scenes: [{ choices: [unsure] }] }).scenes[0]?.choices).toHaveLength(1);
});
