import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import TaskList from './TaskList.svelte';

const tasks = [
	{
		title: 'Svar på skemaet',
		href: '#svar',
		detail: 'Tre minutter',
		due: 'Senest 31. maj',
		badge: { word: 'Begyndt', tone: 'info' as const },
	},
	{ title: 'Ret adresser', href: '#ret' },
];

test('what waits is a list of links with what one needs to know', async () => {
	const screen = await render(TaskList, { tasks, label: 'Venter' });
	await expect.element(screen.getByRole('list', { name: 'Venter' })).toBeVisible();
	const first = screen.getByRole('listitem').first();
	await expect
		.element(first)
		.toHaveTextContent('Svar på skemaet Tre minutter Begyndt Senest 31. maj');
});

test('the whole row is the target', async () => {
	const screen = await render(TaskList, { tasks });
	const row = screen.getByRole('listitem').last().element().getBoundingClientRect();
	const end = document.elementFromPoint(row.right - 12, row.top + row.height / 2);
	expect(end).toBe(screen.getByRole('link', { name: 'Ret adresser' }).element());
});
