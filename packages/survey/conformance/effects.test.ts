import { describe, expect, test } from 'vitest';
import * as survey from '../src/index.ts';
import { reproduces } from './agrees.ts';
import { each } from './data.ts';
import reference from './statistics.json' with { type: 'json' };

const { mpg, am } = reference.datasets.mtcars;
const manual = each(mpg.filter((_, car) => am[car] === 1));
const automatic = each(mpg.filter((_, car) => am[car] === 0));

const fivePoints = (n: readonly number[]) =>
	n.map((count, index) => ({ value: index + 1, n: count }));
const before = fivePoints([4, 8, 14, 16, 8]);
const after = fivePoints([2, 3, 8, 20, 17]);

const interval = (found: { low: number; high: number } | undefined) => [
	Number(found?.low),
	Number(found?.high),
];

describe('size of a difference', () => {
	const apart = ['src', 'own', 'treatment', 'control', 'magnitude', 'd_ci', 'df'] as const;
	reproduces(reference.effect, apart, {
		'mtcars mpg~am': () => {
			const found = survey.cohensD(automatic, manual);
			const ranks = survey.rankBiserial(automatic, manual);
			return {
				d: found?.d,
				g: found?.g,
				cliff: ranks?.delta,
				cliff_ci_effectsize: interval(ranks),
			};
		},
		// The values are those of effsize's defaults: unbiased variance and Student's t.
		'effsize test suite': ({ treatment = [], control = [] }) => {
			const found = survey.cliffsDelta(each(treatment), each(control));
			return { cliff: found?.delta, ci_cliff1996_normal_consistent: interval(found) };
		},
		'two waves Likert counts 1..5 w1=4,8,14,16,8 w2=2,3,8,20,17': () => {
			const welch = survey.welchTest(after, before);
			const ranks = survey.mannWhitney(after, before);
			const found = survey.cohensD(after, before, { correction: 'approximate' });
			return {
				m1: survey.mean(before)?.mean,
				m2: survey.mean(after)?.mean,
				t: welch?.t,
				p: welch?.p,
				ci: interval(welch),
				W: ranks?.statistic,
				p_mw_cc: ranks?.p,
				cliff: survey.cliffsDelta(after, before)?.delta,
				d: found?.d,
				g: found?.g,
				t2b: [before, after].map((wave) => Number(survey.topShare(wave, 4)?.share)),
			};
		},
	});

	test('has the degrees of freedom that exact fractions give', () => {
		const found = Number(survey.welchTest(after, before)?.degreesOfFreedom);
		expect(found).toBeCloseTo(97.0469941911432, 11);
		// The file has a 9 for the 1 in the seventh decimal; its p and its interval go with the 1.
		const written = reference.effect.find((about) => about.df)?.df;
		expect(found).toBeCloseTo(Number(written), 5);
	});

	test('has the interval that effectsize searches for', () => {
		const found = interval(survey.cohensD(automatic, manual));
		const searched = reference.effect.find((about) => about.d_ci)?.d_ci ?? [];
		// Its optim() stops 2e-7 from the noncentrality that has the probability asked for.
		expect(found).toEqual(searched.map((end) => expect.closeTo(end, 6) as number));
	});

	test('has the word of the file', () => {
		const about = reference.effect.find(({ magnitude }) => magnitude);
		expect(survey.strengthOf(Number(about?.cliff))).toBe(about?.magnitude);
	});
});

describe('Net Promoter Score', () => {
	const answers = (promoters: number, passives: number, detractors: number) => [
		{ value: 9, n: promoters },
		{ value: 7, n: passives },
		{ value: 6, n: detractors },
	];
	reproduces(reference.nps, ['P', 'N', 'D', 'diff'], {
		P: ({ P, N, D, se }) => {
			const counts = answers(Number(P), Number(N), Number(D));
			const [plain, adjusted] = [survey.npsWald(counts), survey.npsInterval(counts)];
			return {
				nps: plain?.nps,
				// The file leaves the standard error out where all answered alike.
				...(se === undefined ? {} : { se: plain?.standardError }),
				wald: interval(plain),
				adjwald: { est: adjusted?.estimate, ci: interval(adjusted) },
			};
		},
		'50/30/20 -> 60/28/12': () => {
			const found = survey.npsDifference(answers(60, 28, 12), answers(50, 30, 20));
			return { d: found?.difference, se: found?.standardError, z: found?.z, p: found?.p };
		},
	});
});

describe('a share against a target', () => {
	reproduces(reference.targets, ['x', 'n', 'p0'], {
		x: ({ x, n, p0, p_greater }) => {
			const share = { successes: x, n };
			const above = survey.shareAgainstTarget(share, p0, { alternative: 'greater' });
			return {
				p_two: survey.shareAgainstTarget(share, p0)?.p,
				...(p_greater === undefined ? {} : { p_greater: above?.p }),
			};
		},
	});
});

describe('reliable change', () => {
	reproduces([reference.rci], ['own'], {
		'SD=20 alpha=.85': () => {
			const instrument = { sd: 20, reliability: 0.85 };
			const error = survey.standardErrorOfMeasurement(instrument);
			return {
				SEM: error,
				Sdiff: Math.SQRT2 * error,
				threshold95: survey.reliableChange(instrument),
			};
		},
	});
});

describe('WHO-5 of the same people', () => {
	const scores = (own: string, when: string) =>
		JSON.parse(own.split(`${when}=`)[1]?.split(' ')[0] ?? '[]') as number[];
	reproduces([reference.who5_pairs], ['own'], {
		[reference.who5_pairs.own]: ({ own }) => {
			const first = scores(own, 'before');
			const changes = each(scores(own, 'after').map((score, i) => score - Number(first[i])));
			const paired = survey.pairedT(changes);
			const ranks = survey.signedRank(changes, { zeros: 'wilcox' });
			const relevant = survey.topShare(changes, 10);
			return {
				mean_diff: paired?.difference,
				t: paired?.t,
				df: paired?.degreesOfFreedom,
				p: paired?.p,
				ci: interval(paired),
				V: ranks?.statistic,
				p_exact: ranks?.p,
				dz: survey.cohensDz(changes)?.dz,
				n_ge10: Number(relevant?.share) * Number(relevant?.n),
			};
		},
	});
});
