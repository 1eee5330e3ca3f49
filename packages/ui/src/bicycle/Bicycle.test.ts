import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Bicycle from './Bicycle.svelte';

test('it is drawn at the width asked for and says nothing', async () => {
	const { container } = await render(Bicycle, { width: 120 });
	const drawing = container.querySelector('svg');
	expect(drawing?.getBoundingClientRect().width).toBe(120);
	expect(drawing).toHaveAttribute('aria-hidden', 'true');
});

test('only the picture carries a bag; the mark stays plain', async () => {
	const mark = await render(Bicycle);
	const picture = await render(Bicycle, { width: 120 });
	const lines = ({ container }: { container: HTMLElement }) =>
		container.querySelectorAll('path').length;
	expect(lines(picture)).toBe(lines(mark) + 1);
});
