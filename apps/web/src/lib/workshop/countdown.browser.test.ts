import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Countdown from './Countdown.svelte';

const MINUTE = 60_000;

test('a clock speaks when two minutes are left, when time is given, and when it is up', async () => {
	let time = 0;
	const now = () => time;
	const endsAt = 2 * MINUTE + 400;
	const screen = await render(Countdown, { endsAt, now });
	const spoken = screen.getByRole('status');
	await expect.element(screen.getByRole('timer')).toHaveTextContent('2.01 tilbage');
	expect(spoken.element().textContent).toBe('');

	time = 1_000;
	await expect.element(spoken).toHaveTextContent('2 minutter endnu');
	await expect.element(screen.getByRole('timer')).toHaveTextContent('2.00 tilbage');

	await screen.rerender({ endsAt: endsAt + 5 * MINUTE, now });
	await expect.element(spoken).toHaveTextContent('Der er kommet mere tid. 7 minutter endnu.');

	// Ten whole minutes from now: the next look passes them, and must not speak over it.
	time = 3_000;
	await screen.rerender({ endsAt: time + 10 * MINUTE + 2, now });
	time += 2_000;
	await expect.element(screen.getByRole('timer')).toHaveTextContent('9.59 tilbage');
	await expect.element(spoken).toHaveTextContent('Der er kommet mere tid. 10 minutter endnu.');

	time = endsAt + 10 * MINUTE;
	await expect.element(spoken).toHaveTextContent('Tiden er gået');
	expect(screen.getByRole('timer').query()).toBeNull();
});
