import { expect, test } from 'vitest';
import { trend } from '@raadgiver/survey';
import { trendSentence } from './trend-sentence.ts';

const scale = { min: 1, max: 5, top: 4 };
/** Five answers each: so many fours, the rest twos. */
const trendOf = (fours: readonly number[]) =>
	trend(
		fours.map((n, wave) => ({
			wave: String(wave),
			counts: [
				{ value: 2, n: 5 - n },
				{ value: 4, n },
			],
		})),
		{ top: scale.top },
	);

test('four waves are too few to say anything', () => {
	expect(trendSentence(trendOf([1, 2, 3, 4]), scale, 'mean')).toBe(
		'For få runder til at se en udvikling (4 af mindst 5)',
	);
});

test('from five waves on it says where the figure began and where it is', () => {
	const rising = trendOf([1, 2, 2, 3, 4]);
	expect(trendSentence(rising, scale, 'mean')).toBe('Fra 2,4 til 3,6');
	expect(trendSentence(rising, scale, 'share').replace(/\s/g, ' ')).toBe('Fra 20 % til 80 %');
});
