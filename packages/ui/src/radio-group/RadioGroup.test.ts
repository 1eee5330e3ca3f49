import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import RadioGroup from './RadioGroup.svelte';

const options = [
	{ value: 'yes', label: 'Ja' },
	{ value: 'no', label: 'Nej', hint: 'Eller kun lidt' },
	{ value: 'unknown', label: 'Ved ikke' },
];

test('the legend names the group and can be the heading of the page', async () => {
	const screen = await render(RadioGroup, {
		legend: 'Blev du hørt?',
		legendAs: 'h1',
		name: 'heard',
		options,
	});
	await expect.element(screen.getByRole('group', { name: 'Blev du hørt?' })).toBeVisible();
	await expect
		.element(screen.getByRole('heading', { level: 1 }))
		.toHaveTextContent('Blev du hørt?');
});

test('a click anywhere on the card chooses it, and only it is sent', async () => {
	const form = plainForm();
	const screen = await render(RadioGroup, {
		target: form,
		props: { legend: 'Blev du hørt?', name: 'heard', options, value: 'yes' },
	});
	expect(sentBy(form)).toEqual(['heard=yes']);
	await screen.getByText('Eller kun lidt').click();
	expect(sentBy(form)).toEqual(['heard=no']);
});

test('the arrow keys move the choice', async () => {
	const screen = await render(RadioGroup, { legend: 'Blev du hørt?', name: 'heard', options });
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByLabelText('Ja')).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(screen.getByLabelText('Ved ikke')).toBeChecked();
});

test('an error is read with the group, and its link leads to the first choice', async () => {
	const screen = await render(RadioGroup, {
		legend: 'Blev du hørt?',
		name: 'heard',
		options,
		error: 'Vælg et svar.',
	});
	await expect.element(screen.getByRole('group')).toHaveAccessibleDescription('Vælg et svar.');
	expect(document.getElementById('heard')).toBe(screen.getByLabelText('Ja').element());
});

test('every card is at least 48 px high, and the last can stand apart', async () => {
	const screen = await render(RadioGroup, {
		legend: 'Blev du hørt?',
		name: 'heard',
		options,
		lastApart: true,
	});
	const cards = [...screen.container.querySelectorAll('label')];
	expect(Math.min(...cards.map((card) => card.getBoundingClientRect().height))).toBeGreaterThan(47);
	expect(cards.map((card) => getComputedStyle(card).borderTopStyle)).toEqual([
		'solid',
		'solid',
		'dashed',
	]);
});
