import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import StepProgress from './StepProgress.gallery.svelte';

test('steps say whether they are done, current or ahead', async () => {
	const screen = await render(StepProgress);
	await expect.element(screen.getByRole('list', { name: 'Trin' })).toBeVisible();
	const steps = screen.getByRole('listitem');
	await expect.element(steps.nth(0)).toHaveTextContent('Vælg skemaer (færdigt)');
	await expect.element(steps.nth(2)).toHaveAttribute('aria-current', 'step');
	await expect.element(steps.nth(3)).toHaveTextContent('4 Send');
});

test('a finished step can be reopened', async () => {
	const screen = await render(StepProgress);
	await expect
		.element(screen.getByRole('link', { name: /^Hent adresser/ }))
		.toHaveAttribute('href', '#step-2');
});
