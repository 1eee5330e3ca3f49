import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import DescriptionList from './DescriptionList.svelte';

test('each detail follows its term', async () => {
	const screen = await render(DescriptionList, {
		items: [
			{ term: 'Åbner', detail: '1. maj 2027' },
			{ term: 'Indbudt', detail: 45 },
		],
	});
	await expect.element(screen.getByRole('term').first()).toHaveTextContent('Åbner');
	await expect.element(screen.getByRole('definition').last()).toHaveTextContent('45');
});
