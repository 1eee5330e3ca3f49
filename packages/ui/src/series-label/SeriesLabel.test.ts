import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import SeriesLabel from './SeriesLabel.gallery.svelte';

test('the series differ by shape and by colour', async () => {
	const { container } = await render(SeriesLabel);
	const markers = [...container.querySelectorAll('svg')];
	expect(new Set(markers.map((marker) => marker.innerHTML)).size).toBe(3);
	expect(new Set(markers.map((marker) => getComputedStyle(marker).color)).size).toBe(3);
});
