import '@raadgiver/ui/styles/learner.scss';
import type { CitedStatement, Question } from '@raadgiver/training';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { accessibilityFaults } from '../../../../../../packages/ui/testing/accessibility-faults.ts';
import CaseCard from './CaseCard.svelte';
import PageBody from './PageBody.svelte';
import QuestionCard from './QuestionCard.svelte';

const reference = 'sygedagpengeloven/11-a/only-when-needed';

const statement: CitedStatement = {
	reference,
	act: 'sygedagpengeloven',
	section: '§ 11 a',
	text: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.',
	validity: 'in-force',
	validFrom: '2019-12-27',
	validTo: '2026-12-31',
	verifiedOn: '2026-11-21',
	source: 'LBK nr. 97 af 29. januar 2025, § 11 a',
};
const statements = { [reference]: statement };

const common = {
	id: 'q',
	text: 'Beskæftigelsesindsatsens sygedagpengeopfølgning?',
	refs: [reference],
};
const why = 'Fordi loven siger det.';

const questions: Readonly<Record<Question['kind'], Question>> = {
	one: {
		...{ ...common, kind: 'one' },
		options: [
			{ text: 'Altid', why: 'Nej. Kun når det er nødvendigt.' },
			{ text: 'Når det er nødvendigt', right: true, why: 'Ja. Sådan er det.' },
		],
	},
	many: {
		...{ ...common, kind: 'many' },
		options: [
			{ text: 'Formålet', right: true, why: 'Ja.' },
			{ text: 'Alt om helbredet', why: 'Nej.' },
		],
	},
	order: { ...common, kind: 'order', items: ['Først', 'Så', 'Sidst'], why },
	match: {
		...{ ...common, kind: 'match', why },
		pairs: [
			{ left: 'Spørger', right: 'LÆ 281' },
			{ left: 'Svarer', right: 'LÆ 285' },
		],
	},
	number: { ...common, kind: 'number', answer: 14, unit: 'dage', why },
	date: { ...common, kind: 'date', answer: '2027-01-01', why },
	judge: {
		...{ ...common, kind: 'judge', why },
		request: 'Vi beder om status.',
		verdict: 'unclear',
		missing: ['Formålet.'],
	},
	short: { ...common, kind: 'short', model: 'Kan han stå?', points: ['Formålet'] },
};

async function show(kind: Question['kind']) {
	const onanswer = vi.fn();
	const screen = await render(QuestionCard, {
		...{
			question: questions[kind],
			statements,
			again: '?igen',
			onanswer,
			onagain: () => undefined,
		},
	});
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	return { screen, onanswer };
}

type Shown = Awaited<ReturnType<typeof show>>['screen'];

const ways: Readonly<Record<Question['kind'], (screen: Shown) => Promise<void>>> = {
	one: (screen) => screen.getByText('Når det er nødvendigt').click(),
	many: (screen) => screen.getByText('Formålet').click(),
	async order(screen) {
		for (const item of ['Sidst', 'Så', 'Først']) {
			const up = screen.getByRole('button', { name: `Flyt op: ${item}` });
			await up.click({ force: true });
			await up.click({ force: true });
		}
	},
	async match(screen) {
		await screen.getByLabelText('Spørger').selectOptions('LÆ 281');
		await screen.getByLabelText('Svarer').selectOptions('LÆ 285');
	},
	number: (screen) => screen.getByLabelText('Dit tal (dage)').fill('14'),
	date: (screen) => screen.getByLabelText('Din dato').fill('2027-01-01'),
	judge: (screen) => screen.getByText('Nej, den mangler noget').click(),
	async short(screen) {
		await screen.getByRole('button', { name: 'Svar' }).click();
		await screen.getByLabelText('Formålet').click({ force: true });
	},
};

test.each(Object.keys(ways) as Question['kind'][])(
	'%s is answered, and told why with the law behind it',
	async (kind) => {
		const { screen, onanswer } = await show(kind);
		await ways[kind](screen);
		await screen.getByRole('button', { name: 'Svar' }).click();
		expect(onanswer).toHaveBeenCalledWith(expect.anything(), true);
		const verdict = kind === 'short' ? 'Du havde 1 af 1 med.' : 'Rigtigt.';
		await expect.element(screen.getByRole('heading', { name: verdict })).toHaveFocus();
		expect(document.querySelector('.outcome')?.textContent.replaceAll(/\s+/g, ' ')).toContain(
			'sygedagpengeloven § 11 a gælder fra 27.12.2019 til 31.12.2026',
		);
		expect(await accessibilityFaults(screen.container)).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	},
);

test('a wrong answer is told what was chosen, why it is wrong, and what is right', async () => {
	const { screen, onanswer } = await show('one');
	await screen.getByText('Altid').click();
	await screen.getByRole('button', { name: 'Svar' }).click();
	expect(onanswer).toHaveBeenCalledWith(0, false);
	await expect.element(screen.getByRole('heading', { name: 'Ikke rigtigt.' })).toHaveFocus();
	await expect.element(screen.getByText('Nej. Kun når det er nødvendigt.')).toBeVisible();
	await expect.element(screen.getByText('Ja. Sådan er det.')).toBeVisible();
	await screen.getByRole('link', { name: 'Svar igen' }).click();
	await expect.element(screen.getByRole('radio').first()).not.toBeChecked();
});

test.each(['one', 'many', 'match', 'number', 'date', 'judge'] as const)(
	'%s without an answer says what to do, and grades nothing',
	async (kind) => {
		const { screen, onanswer } = await show(kind);
		await screen.getByRole('button', { name: 'Svar' }).click();
		await expect.element(screen.getByRole('alert')).toHaveFocus();
		expect(onanswer).not.toHaveBeenCalled();
	},
);

const story = {
	...{ id: 'sag', title: 'En sag', intro: 'Det er mandag.', start: 'monday' },
	scenes: [
		{
			...{ id: 'monday', text: 'Hvad gør du?' },
			choices: [
				{
					...{ text: 'Ringer', why: 'Det er hurtigt.', refs: [reference] },
					...{ quality: 'good' as const, to: 'done' },
				},
				{ text: 'Venter', why: 'Det hjælper ikke.', quality: 'poor' as const, to: 'monday' },
			],
		},
		{ id: 'done', text: 'Det er løst.', end: 'good' as const, learned: 'Ring først.' },
	],
};

test('a case tells what a choice led to before it goes on, and what is learned at its end', async () => {
	const onchoose = vi.fn();
	const screen = await render(CaseCard, {
		...{ story, statements, onchoose, again: '?valg=', onagain: () => undefined },
	});
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	await screen.getByText('Venter').click();
	await screen.getByRole('button', { name: 'Vælg' }).click();
	await expect.element(screen.getByRole('heading', { name: 'Ikke et godt valg' })).toHaveFocus();
	await expect.element(screen.getByRole('radio').first()).not.toBeChecked();
	await userEvent.click(screen.getByText('Ringer', { exact: true }));
	await screen.getByRole('button', { name: 'Vælg' }).click();
	expect(onchoose.mock.calls).toEqual([
		['monday', 1, [1]],
		['monday', 0, [1, 0]],
	]);
	await expect.element(screen.getByText('Ring først.')).toBeVisible();
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	await screen.getByRole('link', { name: 'Prøv sagen igen' }).click();
	await expect.element(screen.getByText('Det er mandag.')).toBeVisible();
});

test('a link to the law opens what it cites where it stands, and a wide table moves in its box', async () => {
	const words = 'Beskæftigelsesindsatsens-lovgivningsreferenceoversigtstabeller';
	const screen = await render(PageBody, {
		statements,
		blocks: [
			{
				kind: 'paragraph',
				inside: [{ kind: 'law', reference, inside: ['Kun når nødvendigt'] }, '.'],
			},
			{ kind: 'table', head: [[words], ['Frist']], rows: [[[words], ['14 dage']]] },
		],
	});
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	const link = screen.getByRole('link', { name: 'Kun når nødvendigt' });
	await expect.element(link).toHaveAttribute('aria-expanded', 'false');
	await link.click();
	await expect.element(link).toHaveAttribute('aria-expanded', 'true');
	await expect.element(screen.getByText(statement.text).first()).toBeVisible();
});
