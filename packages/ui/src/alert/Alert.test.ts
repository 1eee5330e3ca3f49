import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { words } from '../../testing/words.ts';
import Alert from './Alert.svelte';

test.each(['status', 'alert'] as const)('it can be announced as %s', async (role) => {
	const screen = await render(Alert, { heading: 'Sendt', role, children: words('Til 14 steder.') });
	await expect.element(screen.getByRole(role)).toHaveTextContent('Sendt Til 14 steder.');
});

test('unless it is announced, it is read where it stands', async () => {
	const screen = await render(Alert, { heading: 'Sendt' });
	expect(screen.getByRole('status').query()).toBeNull();
	expect(screen.getByRole('alert').query()).toBeNull();
});

test('every kind has its own drawing beside the words', async () => {
	const drawings = new Set<string | null>();
	for (const kind of ['info', 'success', 'warning', 'error'] as const) {
		const { container, unmount } = await render(Alert, { heading: kind, kind });
		drawings.add(container.querySelector('path')?.getAttribute('d') ?? null);
		await unmount();
	}
	expect(drawings.size).toBe(4);
});
