import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { moduleTexts } from './module-texts.ts';

const texts = moduleTexts(exampleModule());
const textOf = (id: string) => texts.find((part) => part.id === id)?.text.split('\n');

test('every page, question and case has its text', () => {
	expect(texts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
		'page first',
		...['one', 'many', 'order', 'match', 'number', 'date', 'judge', 'short'].map(
			(id) => `question ${id}`,
		),
		'case story',
	]);
});

test('the text is all that is read, and no marks', () => {
	expect(textOf('first')?.slice(0, 3)).toEqual([
		'En side',
		'En overskrift',
		'Det står i loven, og det går over to linjer.',
	]);
	expect(textOf('one')).toEqual([
		'Hvad gælder?',
		'Dette.',
		'Ja. Det står i loven.',
		'Noget andet.',
		'Nej. Det står der ikke.',
	]);
	expect(textOf('order')).toEqual([
		'Sæt i rækkefølge.',
		'Først.',
		'Så.',
		'Sidst.',
		'Ét ad gangen.',
	]);
	expect(textOf('match')?.slice(1, 3)).toEqual(['Spørgsmål', 'LÆ 281']);
	expect(textOf('judge')?.slice(1, 3)).toEqual(['Kære læge.', 'Vi beder om status.']);
	expect(textOf('short')?.at(-1)).toBe('Formålet.');
	expect(textOf('story')).toEqual([
		'En sag',
		'Det er mandag.',
		'Hvad gør du?',
		'Ringer.',
		'Det er hurtigt.',
		'Venter.',
		'Det hjælper ikke.',
		'Det er løst.',
		'Ring først.',
	]);
});

test('a model answer may have its reason', () => {
	const module = exampleModule();
	const questions = module.questions.map((question) =>
		question.kind === 'short' ? { ...question, why: 'Fordi.' } : question,
	);
	expect(
		moduleTexts({ ...module, questions })
			.at(-2)
			?.text.split('\n')
			.at(-1),
	).toBe('Fordi.');
});
