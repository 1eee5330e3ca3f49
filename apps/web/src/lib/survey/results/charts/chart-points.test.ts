import { expect, test } from 'vitest';
import { trend } from '@raadgiver/survey';
import { inWords, intervalInWords, whyNone } from '../figure-words.ts';
import { axisOf } from './chart-figures.ts';
import { chartPoint } from './chart-points.ts';

const scale = { min: 1, max: 5 };
const wave = (n: number, comparable = true) => ({
	wave: '2027-1',
	comparable,
	counts: [
		{ value: 5, n },
		{ value: 4, n: 1 },
	],
});
const [point] = trend([wave(5)], { top: 4 }).points;
const [small] = trend([wave(1)], { top: 4 }).points;
const [former] = trend([wave(5, false)], { top: 4 }).points;
if (!point || !small || !former) throw new Error('A trend has a point for each wave.');

test('an interval is cut at the ends of the scale, a share is of favourable answers', () => {
	const mean = chartPoint(point, scale, 'mean');
	expect(mean).toEqual({ kind: 'shown', value: 4.8333, low: 4.4049, high: 5, n: 6 });
	expect(chartPoint(point, scale, 'share')).toMatchObject({ value: 1, high: 1, n: 6 });
	if (mean.kind !== 'shown') return;
	expect([inWords(mean.value, 'mean'), intervalInWords(mean, 'mean')]).toEqual(['4,8', '4,4–5,0']);
});

test('a hidden point says so and nothing else', () => {
	expect(chartPoint(small, scale, 'mean')).toEqual({ kind: 'hidden' });
	expect((['hidden', 'not-asked', 'no-data'] as const).map(whyNone)).toEqual([
		'Skjult',
		'Ikke spurgt',
		'Ingen svar',
	]);
});

test('a point that cannot be compared is marked', () => {
	expect(chartPoint(former, scale, 'mean')).toMatchObject({ incomparable: true });
});

test('an axis is the whole scale', () => {
	expect(axisOf({ min: 0, max: 10 }, 'mean')).toEqual({ min: 0, max: 10, measure: 'mean' });
	expect(axisOf(scale, 'share')).toEqual({ min: 0, max: 1, measure: 'share' });
	expect(intervalInWords({ value: 0.5, low: 0.4, high: 0.6, n: 9 }, 'share')).toMatch(/^40–60\s%$/);
});
