import { describe, expect, test } from 'vitest';
import * as survey from '../src/index.ts';
import { reproduces } from './agrees.ts';
import reference from './statistics.json' with { type: 'json' };

const { attitude } = reference.datasets;
const wellBeing = [
	[3, 3, 2, 3, 4],
	[1, 2, 1, 1, 2],
	[4, 4, 5, 4, 4],
	[2, 2, 2, 1, 3],
	[5, 4, 4, 5, 5],
	[3, 2, 3, 3, 2],
	[0, 1, 1, 0, 1],
	[4, 3, 4, 3, 4],
];
const [, { own: rowsOfWellBeing = '' } = {}] = reference.alpha_omega;

describe('alpha', () => {
	const given = ['src', 'own', 'omega', 'omega_total_1f_ML'] as const;
	reproduces(reference.alpha_omega, given, {
		'R attitude (30x7)': () => {
			const found = survey.cronbachAlpha(attitude);
			return {
				alpha: found?.alpha,
				std_alpha: found?.standardised,
				avg_r: found?.meanCorrelation,
				feldt95: [Number(found?.low), Number(found?.high)],
				alpha_if_dropped: { rating: found?.ifDropped[0], critical: found?.ifDropped[5] },
			};
		},
		[rowsOfWellBeing]: () => ({ alpha: survey.cronbachAlpha(wellBeing)?.alpha }),
	});
});

// R's factanal() stops its search some 3e-7 short of the greatest likelihood.
test.each([
	{ rows: attitude, omega: reference.alpha_omega[0]?.omega_total_1f_ML },
	{ rows: wellBeing, omega: reference.alpha_omega[1]?.omega },
])('omega: $omega', ({ rows, omega }) => {
	expect(survey.mcdonaldOmega(rows)?.omega).toBeCloseTo(Number(omega), 6);
});

describe('weights', () => {
	reproduces(reference.survey_weights, ['own'], {
		'IPF [[30,20],[10,40]] to rows 60/40 cols 50/50': () => {
			const cells = [
				{ of: { row: 'a', column: 'c' }, n: 30 },
				{ of: { row: 'a', column: 'd' }, n: 20 },
				{ of: { row: 'b', column: 'c' }, n: 10 },
				{ of: { row: 'b', column: 'd' }, n: 40 },
			];
			const margins = { row: { a: 60, b: 40 }, column: { c: 50, d: 50 } };
			const [ac, ad, bc, bd] = survey.rake(cells, margins)?.map(Number) ?? [];
			const factors = { 0: [Number(ac), Number(ad)], 1: [Number(bc), Number(bd)] };
			const fitted = {
				0: [30 * Number(ac), 20 * Number(ad)],
				1: [10 * Number(bc), 40 * Number(bd)],
			};
			return { fitted, factors };
		},
		'y=[4,5,3,2,4,5] w=[1,2,1,1.5,.5,1]': () => {
			const weights = [1, 2, 1, 1.5, 0.5, 1];
			const found = survey.weightedMean(
				[4, 5, 3, 2, 4, 5].map((value, i) => ({ value, weight: Number(weights[i]), n: 1 })),
			);
			return {
				mean: found?.mean,
				se_linearised: found?.standardError,
				neff: found?.effectiveN,
			};
		},
	});
});

describe('Kaplan–Meier', () => {
	const { time, status, maintained } = reference.datasets.aml;
	const followed = (group: number) =>
		time.flatMap((weeks, patient) =>
			maintained[patient] === group ? [{ time: weeks, isEnded: status[patient] === 1, n: 1 }] : [],
		);
	const groups = { Maintained: followed(1), Nonmaintained: followed(0) };
	const ofEach = (figure: (durations: survey.Durations) => number | undefined) => ({
		Maintained: figure(groups.Maintained),
		Nonmaintained: figure(groups.Nonmaintained),
	});
	reproduces([reference.kaplan_meier], ['src'], {
		'R survival aml': () => {
			const compared = survey.logRank(Object.values(groups));
			const pooled = survey.kaplanMeier(Object.values(groups).flat());
			const left = (weeks: number) => pooled && survey.survivalAt(pooled, weeks);
			return {
				median: ofEach((durations) => survey.kaplanMeier(durations)?.median),
				logrank_chi2: compared?.chiSquare,
				p: compared?.p,
				rmst48: ofEach((durations) => survey.restrictedMean(durations, 48)?.mean),
				S_pooled: { '10': left(10), '20': left(20), '30': left(30) },
			};
		},
	});
});
