import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import PageFooter from './PageFooter.gallery.svelte';

test('it is the page’s footer, with targets a thumb can hit', async () => {
	const screen = await render(PageFooter);
	const link = screen.getByRole('contentinfo').getByRole('link', { name: 'Privatliv' });
	expect(link.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
