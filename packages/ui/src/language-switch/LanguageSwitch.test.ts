import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import LanguageSwitch from './LanguageSwitch.gallery.svelte';

test('each language is named in itself and links to this page in it', async () => {
	const screen = await render(LanguageSwitch);
	const english = screen.getByRole('link', { name: 'English' });
	await expect.element(english).toHaveAttribute('lang', 'en');
	await expect.element(english).toHaveAttribute('hreflang', 'en');
	await expect
		.element(screen.getByRole('link', { name: 'Dansk' }))
		.toHaveAttribute('aria-current', 'true');
});
