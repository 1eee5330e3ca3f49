import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { words } from '../../testing/words.ts';
import Badge from './Badge.svelte';

test('it says its tone in a word', async () => {
	const screen = await render(Badge, { tone: 'warning', children: words('Lukker i morgen') });
	await expect.element(screen.getByText('Lukker i morgen')).toBeVisible();
	expect(screen.container.querySelector('.badge')).toHaveClass('badge-warning');
});
