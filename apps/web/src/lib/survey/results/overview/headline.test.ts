import { describe, expect, test } from 'vitest';
import { type JudgedVerdict, trend, type Verdict, verdicts } from '@raadgiver/survey';
import { headline } from './headline.ts';

const scale = { min: 1, max: 5 };

/** Waves in which so many of twenty agreed, the others being undecided. */
function verdictOf(agreeing: readonly number[], theme = 'access'): Verdict {
	const waves = agreeing.map((n, index) => ({
		wave: `${2024 + index}-1`,
		counts: [
			{ value: 4, n },
			{ value: 3, n: 20 - n },
		],
	}));
	const [verdict] = verdicts([{ theme, group: 'gp', trend: trend(waves, { top: 4 }), scale }]);
	return verdict as Verdict;
}

const rising = verdictOf([0, 5, 10, 20]) as JudgedVerdict;
const said = (verdict: JudgedVerdict, others: readonly Verdict[] = []) =>
	headline([verdict, ...others], { verdict, theme: 'tilgængelighed', scale });

describe('what an overview says first', () => {
	test('is what moved most, from where to where, and how sure that is', () => {
		expect(said(rising)).toEqual({
			tone: 'up',
			isTested: true,
			heading: 'Lægernes vurdering af tilgængelighed er steget',
			text: expect.stringMatching(
				/^Fra 3,0 til 4,0 på en skala fra 1 til 5 over 4 runder\..* højst 1 ud af 100 gange/,
			) as string,
			rest: undefined,
		});
	});

	test('keeps its reservation where the change is only likely', () => {
		const likely = said({ ...rising, certainty: 'likely' });
		expect(likely.heading).toContain('er formentlig steget');
		expect(likely.text).toContain('højst 5 ud af 100 gange');
	});

	test('may be a fall', () => {
		const falling = verdictOf([20, 10, 5, 0]) as JudgedVerdict;
		expect(said(falling)).toMatchObject({
			tone: 'down',
			heading: 'Lægernes vurdering af tilgængelighed er faldet',
		});
	});

	test('tells how the others stand, without what none of them is', () => {
		const steady: JudgedVerdict = { ...rising, kind: 'steady' };
		expect(said(rising, [steady, steady]).rest).toBe('De øvrige er uændrede: 2.');
	});

	test('is that nothing moved, where chance can explain it all', () => {
		const still = verdictOf([10, 11, 10, 11]);
		expect(headline([still], undefined)).toMatchObject({ tone: 'same', isTested: true });
	});

	test('is that it is too early, with fewer than three waves', () => {
		const early = verdictOf([10, 12]);
		expect(headline([early], undefined)).toMatchObject({
			heading: 'Det er for tidligt at tale om en udvikling',
			text: expect.stringContaining('Fra 3 runder') as string,
			isTested: false,
		});
	});

	test('is that there is nothing to show, without answers', () => {
		expect(headline([verdictOf([])], undefined).heading).toBe('Der er ingen tal at vise');
		expect(headline([], undefined).heading).toBe('Der er ingen tal at vise');
	});
});
