import { describe, expect, test } from 'vitest';
import type { ReadText } from './text-themes.ts';
import { textThemes } from './text-themes.ts';
import { themeAgreement } from './theme-agreement.ts';

const themes = ['waiting', 'respect'];

/** A text of the wave, with the themes of each reader who has read it. */
const text = (wave: string, readings: Record<string, string[]>): ReadText => ({
	wave,
	readings: Object.entries(readings).map(([reader, put]) => ({ reader, themes: put })),
});

const texts = [
	text('2026-1', { anna: ['waiting'], bo: ['waiting'] }),
	text('2026-1', { anna: ['waiting', 'respect'], bo: ['waiting'] }),
	text('2026-1', { anna: ['waiting'], bo: [] }),
	text('2026-1', { anna: [], bo: [] }),
	text('2026-1', { anna: [], bo: [], carl: ['respect'] }),
	text('2026-1', {}),
	text('2026-2', { anna: ['waiting'] }),
];

describe('themes over the waves', () => {
	test('are counted where one reader puts them, and where all do', () => {
		expect(textThemes(texts, { waves: ['2026-1'], themes })).toEqual([
			{
				wave: '2026-1',
				kind: 'shown',
				n: 5,
				themes: [
					{
						theme: 'waiting',
						count: 3,
						agreed: 2,
						share: 0.6,
						low: expect.closeTo(0.2307, 4) as number,
						high: expect.closeTo(0.8824, 4) as number,
						n: 5,
					},
					expect.objectContaining({ theme: 'respect', count: 2, agreed: 0, n: 5 }) as object,
				],
			},
		]);
	});

	test('are hidden in a wave of few texts, and none where nobody has read any', () => {
		const waves = ['2025-2', '2026-2'];
		expect(textThemes(texts, { waves, themes })).toEqual([
			{ wave: '2025-2', kind: 'no-data' },
			{ wave: '2026-2', kind: 'hidden', reason: 'small-group' },
		]);
	});
});

describe('two readers', () => {
	test('agree so far on each theme', () => {
		const [anna] = themeAgreement(texts, { themes });
		// Both on 2, Anna alone on 1, neither on 2: (0.8 − 0.48) / (1 − 0.48).
		expect(anna).toEqual({
			readers: ['anna', 'bo'],
			kind: 'shown',
			n: 5,
			themes: [
				{
					theme: 'waiting',
					kappa: expect.closeTo(0.6154, 4) as number,
					interval: { low: expect.any(Number) as number, high: expect.any(Number) as number },
					observed: 0.8,
				},
				expect.objectContaining({
					theme: 'respect',
					kappa: expect.closeTo(0) as number,
					observed: 0.8,
				}) as object,
			],
		});
	});

	test('with few texts in common are hidden, and come after those with many', () => {
		expect(themeAgreement(texts, { themes }).slice(1)).toEqual([
			{ readers: ['anna', 'carl'], kind: 'hidden', reason: 'small-group' },
			{ readers: ['bo', 'carl'], kind: 'hidden', reason: 'small-group' },
		]);
	});

	test('who never use a theme have no kappa on it', () => {
		const silent = Array.from({ length: 5 }, () => text('2026-1', { anna: [], bo: [] }));
		expect(themeAgreement(silent, { themes: ['waiting'] })).toMatchObject([
			{ themes: [{ theme: 'waiting', kappa: undefined, interval: undefined, observed: 1 }] },
		]);
	});
});
