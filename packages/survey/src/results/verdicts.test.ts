import { describe, expect, test } from 'vitest';
import { mostMoved } from './most-moved.ts';
import { trend } from './trend.ts';
import type { TrendWave } from './trend.ts';
import type { VerdictRow } from './verdict.ts';
import { verdicts } from './verdicts.ts';

const scale = { min: 1, max: 5, top: 4 };

/** So many respondents a wave, so many of whom agree (5); the others answer 2. */
const agreeing = (fives: readonly number[], { n = 40 }: { n?: number } = {}): TrendWave[] =>
	fives.map((five, index) => ({
		wave: `w${index + 1}`,
		counts: [
			{ value: 2, n: n - five },
			{ value: 5, n: five },
		],
	}));

const rowOf = (
	waves: readonly TrendWave[],
	{ theme = 'access', group = 'gp' }: { theme?: string; group?: string } = {},
): VerdictRow => ({ theme, group, scale, trend: trend(waves, scale) });

const verdictOf = (waves: readonly TrendWave[]) => verdicts([rowOf(waves)])[0];

describe('a verdict', () => {
	test('of five waves rests on Mann–Kendall of the means', () => {
		expect(verdictOf(agreeing([10, 14, 19, 25, 30]))).toMatchObject({
			theme: 'access',
			group: 'gp',
			kind: 'rising',
			direction: 'up',
			certainty: 'likely',
			size: {
				difference: expect.closeTo(1.5) as number,
				slope: expect.closeTo(0.375) as number,
				delta: { delta: expect.closeTo(0.5) as number },
				strength: 'large',
				margin: 0.2,
			},
			restsOn: {
				test: 'mann-kendall',
				p: expect.closeTo(1 / 60) as number,
				adjustedP: expect.closeTo(1 / 60) as number,
				testsInTheme: 1,
				testsOnPage: 1,
				waves: ['w1', 'w2', 'w3', 'w4', 'w5'],
				first: { wave: 'w1', mean: 2.75, share: 0.25, n: 40 },
				last: { wave: 'w5', mean: 4.25, share: 0.75, n: 40 },
			},
		});
	});

	test('of three waves rests on Cochran–Armitage of the favourable shares', () => {
		// The counts of the reference case: 24, 31 and 37 of 50, p = 0.0076.
		expect(verdictOf(agreeing([24, 31, 37], { n: 50 }))).toMatchObject({
			kind: 'rising',
			certainty: 'certain',
			restsOn: { test: 'cochran-armitage', p: expect.closeTo(0.00759687563, 9) as number },
		});
		expect(verdictOf(agreeing([37, 31, 24], { n: 50 }))).toMatchObject({
			kind: 'falling',
			direction: 'down',
		});
	});

	test('says that two waves are too few, and that none is shown', () => {
		expect(verdictOf(agreeing([10, 30]))).toEqual({
			theme: 'access',
			group: 'gp',
			kind: 'too-few-waves',
			shown: 2,
			needed: 3,
		});
		expect(verdictOf([])).toEqual({ theme: 'access', group: 'gp', kind: 'none-shown' });
		expect(verdictOf(agreeing([1, 2, 3, 3], { n: 4 }))).toMatchObject({ kind: 'none-shown' });
		expect(verdicts([])).toEqual([]);
	});

	test('of answers that never vary is that nothing clear changed', () => {
		expect(verdictOf(agreeing([9, 9, 9, 9, 9], { n: 9 }))).toMatchObject({
			kind: 'no-clear-change',
			direction: 'none',
			certainty: 'uncertain',
			size: { difference: 0, interval: undefined, slope: 0, strength: 'negligible' },
			restsOn: { p: 1 },
		});
		expect(verdictOf(agreeing([0, 0, 0]))).toMatchObject({ restsOn: { p: 1 } });
	});

	test('is steady where many answers hold the change within the margin', () => {
		expect(verdictOf(agreeing([2000, 2010, 1990, 2005], { n: 4000 }))).toMatchObject({
			kind: 'steady',
			certainty: 'likely',
		});
	});

	test('leaves incomparable and hidden waves out, and their gap in the time', () => {
		const [first, second, ...later] = agreeing([10, 14, 18, 22, 26, 30]);
		const broken = { wave: 'w0', counts: second?.counts, comparable: false };
		const hidden = { wave: 'w2', counts: second?.counts, minimum: 41 };
		const shown = first ? [first] : [];
		expect(verdictOf([broken, ...shown, hidden, ...later])).toMatchObject({
			restsOn: { waves: ['w1', 'w3', 'w4', 'w5', 'w6'], first: { wave: 'w1' } },
			size: { slope: expect.closeTo(0.3) as number },
		});
	});

	test('reckons with half-years without a wave', () => {
		const waves = agreeing([10, 18, 22]).map((wave, index) => ({
			...wave,
			time: Number([0, 2, 3][index]),
		}));
		expect(verdictOf(waves)).toMatchObject({ size: { slope: expect.closeTo(0.3) as number } });
	});

	test('takes thirds that differ in their last digit as a tie', () => {
		const wave = (name: string, values: readonly number[]) => ({
			wave: name,
			counts: values.map((value) => ({ value, n: 3 })),
		});
		const orders = [
			[4.1, 4.2, 4.3],
			[4.3, 4.2, 4.1],
			[4.2, 4.3, 4.1],
			[4.1, 4.3, 4.2],
			[4.3, 4.1, 4.2],
		];
		const verdict = verdictOf(orders.map((values, index) => wave(`w${index}`, values)));
		expect(verdict).toMatchObject({ restsOn: { p: 1 }, direction: 'none' });
	});
});

describe('many verdicts on a page', () => {
	const rising = agreeing([10, 14, 19, 25, 30]);
	const still = agreeing([20, 21, 19, 20, 21]);

	test('are held to more than one alone', () => {
		const found = verdicts([
			rowOf(rising, { group: 'gp' }),
			rowOf(still, { group: 'citizen' }),
			rowOf(rising, { theme: 'respect', group: 'gp' }),
			rowOf([], { theme: 'respect', group: 'adviser' }),
		]);
		expect(found.map(({ kind }) => kind)).toEqual([
			'rising',
			'no-clear-change',
			'rising',
			'none-shown',
		]);
		expect(found[0]).toMatchObject({
			restsOn: {
				themeP: expect.closeTo(2 / 60) as number,
				pageP: expect.closeTo((1 / 60) * (3 / 2)) as number,
				adjustedP: expect.closeTo(2 / 60) as number,
				testsInTheme: 2,
				testsOnPage: 3,
			},
		});
		expect(found[2]).toMatchObject({
			restsOn: { testsInTheme: 1, adjustedP: expect.closeTo((1 / 60) * (3 / 2)) as number },
		});
	});

	test('let a rise that alone would be likely be uncertain among many still ones', () => {
		const rows = [rising, still, still, still].map((waves, index) =>
			rowOf(waves, { theme: `theme ${index}` }),
		);
		expect(verdicts(rows)[0]).toMatchObject({ kind: 'no-clear-change', certainty: 'uncertain' });
	});
});

describe('what moved most', () => {
	const some = agreeing([10, 13, 16, 19, 22, 25]);
	const much = agreeing([30, 26, 22, 18, 14, 9]);

	test('comes first, whichever way it went, and what did not move is left out', () => {
		const found = verdicts([
			rowOf(some, { theme: 'access' }),
			rowOf(agreeing([20, 22, 20, 21, 20, 20]), { theme: 'time' }),
			rowOf(much, { theme: 'respect' }),
			rowOf([], { theme: 'advice' }),
		]);
		expect(mostMoved(found)).toMatchObject([
			{ theme: 'respect', kind: 'falling' },
			{ theme: 'access', kind: 'rising' },
		]);
	});

	test('is told by name where rows moved alike', () => {
		const rows = [
			rowOf(some, { theme: 'b', group: 'gp' }),
			rowOf(some, { theme: 'a', group: 'gp' }),
			rowOf(some, { theme: 'a', group: 'citizen' }),
		];
		const names = mostMoved(verdicts(rows)).map(({ theme, group }) => `${theme} ${group}`);
		expect(names).toEqual(['a citizen', 'a gp', 'b gp']);
	});
});
