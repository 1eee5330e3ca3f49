import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Figure from './Figure.svelte';

test('the label is read before the figure, and what it rests on after', async () => {
	const { container } = await render(Figure, {
		value: '3,9',
		label: 'Sammenhæng',
		detail: '43 svar',
	});
	expect(container).toHaveTextContent('Sammenhæng 3,9 43 svar');
});
