import { describe, expect, test } from 'vitest';
import * as survey from '../src/index.ts';
import { agrees } from './agrees.ts';
import reference from './statistics.json' with { type: 'json' };

const fivePoints = (n: readonly number[]) =>
	n.map((count, index) => ({ value: index + 1, n: count }));

test.each(reference.wilson)('Wilson interval of $x in $n', ({ x, n, lo, hi }) => {
	const interval = survey.wilsonInterval(x, n);
	agrees(interval?.low, lo);
	agrees(interval?.high, hi);
});

test.each(reference.newcombe_diff)('Newcombe difference of $a and $b', ({ a, b, d, lo, hi }) => {
	const [x1, n1] = a as [number, number];
	const [x2, n2] = b as [number, number];
	const found = survey.newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 });
	agrees(found?.difference, d);
	agrees(found?.low, lo);
	agrees(found?.high, hi);
});

test.each(reference.mean_ci)('mean, spread and interval: $own', ({ n, mean, sd, ci_t }) => {
	const counts = fivePoints([2, 3, 8, 20, 17]);
	const interval = survey.meanInterval(counts);
	expect(interval?.n).toBe(n);
	agrees(interval?.mean, mean);
	agrees(Math.sqrt(Number(survey.variance(counts)?.variance)), sd);
	agrees(interval?.low, Number(ci_t[0]));
	agrees(interval?.high, Number(ci_t[1]));
});

test.each(reference.who5)('WHO-5 of $items', ({ items, raw, pct, dk_band }) => {
	const bands = { '0-35': 'great-risk', '36-50': 'risk', '>50': 'no-risk' };
	const score = survey.who5Score(items);
	expect(score).toBe(pct);
	expect(raw * 4).toBe(pct);
	if (dk_band) expect(survey.who5Band(pct)).toBe(bands[dk_band as keyof typeof bands]);
});

describe('two waves of a five-point statement', () => {
	const waves = reference.effect.find((entry) => entry.own?.startsWith('two waves'));

	test.each([
		{ n: [4, 8, 14, 16, 8], mean: waves?.m1, share: waves?.t2b?.[0] },
		{ n: [2, 3, 8, 20, 17], mean: waves?.m2, share: waves?.t2b?.[1] },
	])('mean and share of agreement in $n', ({ n, mean, share }) => {
		agrees(survey.mean(fivePoints(n))?.mean, Number(mean));
		agrees(survey.topShare(fivePoints(n), 4)?.share, Number(share));
	});
});
