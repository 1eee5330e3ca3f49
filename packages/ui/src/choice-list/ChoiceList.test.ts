import { render } from 'vitest-browser-svelte';
import { expect, test, vi } from 'vitest';
import ChoiceList from './ChoiceList.svelte';

const options = [
	{ value: 'a', label: 'A' },
	{ value: 'b', label: 'B', disabled: true },
];

test('a choice is told with its value and whether it is ticked', async () => {
	const onchoose = vi.fn<(value: string, checked: boolean) => void>();
	const screen = await render(ChoiceList, {
		type: 'checkbox',
		legend: 'Valg',
		name: 'choice',
		options,
		chosen: [],
		onchoose,
	});
	await screen.getByLabelText('A').click();
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('a', true);
	await expect.element(screen.getByLabelText('B')).toBeDisabled();
});
