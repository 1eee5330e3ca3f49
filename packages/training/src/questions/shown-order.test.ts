import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixedOrder, shownOrder } from './shown-order.ts';

test('every place is shown once, the same way each time, and what is to be ordered never as it stands', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 2, max: 9 }), (seed, count) => {
			const order = shownOrder(seed, count);
			const places = [...Array(count).keys()];
			expect(order.toSorted((a, b) => a - b)).toEqual(places);
			expect(order).toEqual(shownOrder(seed, count));
			expect(mixedOrder(seed, count)).not.toEqual(places);
		}),
	);
});

test('what stands first in the file comes at every place about as often', () => {
	const counts = [0, 0, 0];
	for (let number = 0; number < 900; number += 1) {
		const place = shownOrder(`question-${number}`, 3).indexOf(0);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	for (const count of counts) expect(count).toBeGreaterThan(250);
});

test('one has no other order, and nothing none', () => {
	expect(shownOrder('a', 1)).toEqual([0]);
	expect(shownOrder('a', 0)).toEqual([]);
	expect(() => shownOrder('a', -1)).toThrow(RangeError);
});
