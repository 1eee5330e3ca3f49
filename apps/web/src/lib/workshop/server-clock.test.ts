import { expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

test('half of the way there and back is the answer’s age', () => {
	const clock = new ServerClock();
	clock.measure(1_000, 5_000, 1_100);
	expect(clock.ahead).toBe(3_950);
});

test('a slow answer does not spoil a good measure', () => {
	const clock = new ServerClock();
	clock.measure(1_000, 5_000, 1_020);
	clock.measure(2_000, 7_900, 4_000);
	expect(clock.ahead).toBe(3_990);
});

test('a device whose clock was set a day back is in step at the next answer', () => {
	const clock = new ServerClock();
	clock.measure(100_000_000, 100_000_010, 100_000_020);
	// Set while the question was under way: nothing can be measured.
	clock.measure(100_010_000, 100_010_010, 13_610_020);
	clock.measure(13_620_000, 100_020_500, 13_621_000);
	expect(clock.ahead).toBe(86_400_000);
});
