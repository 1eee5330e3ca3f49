import { describe } from 'vitest';
import * as survey from '../src/index.ts';
import { reproduces } from './agrees.ts';
import { each } from './data.ts';
import reference from './statistics.json' with { type: 'json' };

/** First minus second, person by person. */
function differences(x: readonly number[] = [], y: readonly number[] = []) {
	return each(x.map((value, person) => value - Number(y[person])));
}

describe('Wilcoxon signed rank and Hodges–Lehmann', () => {
	reproduces(reference.signed_rank, ['src', 'own', 'x', 'y', 'd'], {
		'R ?wilcox.test depression': ({ x, y }) => {
			const changes = differences(x, y);
			const typical = survey.pseudomedian(changes);
			return {
				V: survey.signedRank(changes)?.statistic,
				p_greater_exact: survey.signedRank(changes, { alternative: 'greater' })?.p,
				p_two_exact: survey.signedRank(changes)?.p,
				p_two_normal_cc: survey.signedRank(changes, { method: 'normal' })?.p,
				p_two_normal: survey.signedRank(changes, { method: 'normal', correct: false })?.p,
				HL: typical?.pseudomedian,
				HL_ci: [Number(typical?.low), Number(typical?.high)],
			};
		},
		'ties+zeros': ({ x, y }) => {
			const changes = differences(x, y);
			const p = (options: Parameters<typeof survey.signedRank>[1]) =>
				survey.signedRank(changes, options)?.p;
			return {
				V: survey.signedRank(changes)?.statistic,
				p_exact: p({ zeros: 'wilcox' }),
				p_normal: p({ zeros: 'wilcox', method: 'normal', correct: false }),
				p_normal_cc: p({ zeros: 'wilcox', method: 'normal' }),
				p_pratt_normal_coin: p({ method: 'normal', correct: false }),
				p_pratt_cc_scipy: p({ method: 'normal' }),
				p_zsplit_scipy: p({ zeros: 'zsplit', method: 'normal', correct: false }),
			};
		},
		'scipy doc (Cureton 1967)': ({ d = [] }) => {
			// scipy names the smaller of the two sums of ranks.
			const down = survey.signedRank(each(d.map((change) => -change)));
			return { W: down?.statistic, p_two: survey.signedRank(each(d))?.p };
		},
	});
});

describe('McNemar', () => {
	reproduces(reference.mcnemar, ['src', 'own', 'b', 'c'], {
		'R ?mcnemar.test (Agresti 1990 p.350)': ({ b, c }) => {
			const found = survey.mcnemar(Number(b), Number(c));
			const corrected = survey.mcnemar(Number(b), Number(c), { correct: true });
			return {
				chi2_cc: corrected?.chiSquare,
				p_cc: corrected?.chiSquareP,
				chi2: found?.chiSquare,
				p: found?.chiSquareP,
				p_exact: found?.exactP,
			};
		},
		'b=2,c=10': () => {
			const found = survey.mcnemar(2, 10);
			return { p_exact: found?.exactP, p_mid: found?.p };
		},
	});
});

describe('Bowker', () => {
	reproduces(reference.bowker, ['own'], {
		'[[20,10,6],[5,30,12],[1,4,25]]': ({ own }) => {
			const found = survey.bowker(JSON.parse(own) as number[][]);
			return { chi2: found?.chiSquare, df: found?.degreesOfFreedom, p: found?.p };
		},
	});
});
