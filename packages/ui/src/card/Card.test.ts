import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { words } from '../../testing/words.ts';
import Card from './Card.svelte';

test('the heading has the level that the page asks for', async () => {
	const screen = await render(Card, { heading: 'Et kort', headingAs: 'h3' });
	await expect.element(screen.getByRole('heading', { level: 3, name: 'Et kort' })).toBeVisible();
});

test('a card with an address is one link, whose target is the whole card', async () => {
	const screen = await render(Card, {
		heading: 'Et kort',
		href: '#kort',
		children: words('Med en tekst nederst'),
	});
	const { left, bottom } = screen.getByRole('article').element().getBoundingClientRect();
	const corner = document.elementFromPoint(left + 8, bottom - 8);
	expect(corner).toBe(screen.getByRole('link', { name: 'Et kort' }).element());
});
