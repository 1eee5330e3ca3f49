import { describe } from 'vitest';
import * as survey from '../src/index.ts';
import { reproduces } from './agrees.ts';
import { each, ozone } from './data.ts';
import reference from './statistics.json' with { type: 'json' };

describe('Welch', () => {
	const { x, y } = reference.datasets.sleep;
	reproduces(reference.welch, ['data'], {
		[`sleep: x=${JSON.stringify(x)} y=${JSON.stringify(y)}`]: () => {
			const found = survey.welchTest(each(x), each(y));
			const pairs = survey.pairedT(each(x.map((value, person) => value - Number(y[person]))));
			return {
				t: found?.t,
				df: found?.degreesOfFreedom,
				p: found?.p,
				ci: [Number(found?.low), Number(found?.high)],
				paired: {
					t: pairs?.t,
					df: pairs?.degreesOfFreedom,
					p: pairs?.p,
					ci: [Number(pairs?.low), Number(pairs?.high)],
				},
			};
		},
	});
});

describe('Mann–Whitney and Hodges–Lehmann', () => {
	reproduces(reference.mann_whitney, ['src', 'own', 'x', 'y'], {
		'R ?wilcox.test permeability': ({ x, y }) => {
			const [first, second] = [each(x), each(y)];
			const shift = survey.hodgesLehmann(first, second);
			const uncorrected = { method: 'normal', correct: false } as const;
			return {
				W: survey.mannWhitney(first, second)?.statistic,
				p_greater_exact: survey.mannWhitney(first, second, { alternative: 'greater' })?.p,
				p_two_exact: survey.mannWhitney(first, second)?.p,
				p_two_normal: survey.mannWhitney(first, second, uncorrected)?.p,
				p_two_normal_cc: survey.mannWhitney(first, second, { method: 'normal' })?.p,
				HL: shift?.shift,
				HL_ci: [Number(shift?.low), Number(shift?.high)],
			};
		},
		'R airquality Ozone May vs Aug': () => {
			const found = survey.mannWhitney(ozone(5), ozone(8));
			return {
				W: found?.statistic,
				p_cc: found?.p,
				p: survey.mannWhitney(ozone(5), ozone(8), { correct: false })?.p,
			};
		},
		'scipy doc': ({ x, y }) => ({
			U: survey.mannWhitney(each(x), each(y))?.statistic,
			p_exact: survey.mannWhitney(each(x), each(y))?.p,
			p_asym_cc: survey.mannWhitney(each(x), each(y), { method: 'normal' })?.p,
		}),
		'Likert ties': ({ x, y }) => {
			const [first, second] = [each(x), each(y)];
			return {
				W: survey.mannWhitney(first, second)?.statistic,
				p_cc: survey.mannWhitney(first, second, { method: 'normal' })?.p,
				p: survey.mannWhitney(first, second, { method: 'normal', correct: false })?.p,
				p_exact_ties: survey.mannWhitney(first, second)?.p,
			};
		},
	});
});

describe('Kruskal–Wallis', () => {
	const ofGroups = ({ groups = [] }: { groups?: number[][] }) => {
		const found = survey.kruskalWallis(groups.map((group) => each(group)));
		return { H: found?.statistic, p: found?.p };
	};
	reproduces(reference.kruskal, ['src', 'own', 'groups'], {
		'R ?kruskal.test': ofGroups,
		'R airquality Ozone~Month': () => {
			const found = survey.kruskalWallis([5, 6, 7, 8, 9].map(ozone));
			return { H: found?.statistic, df: found?.degreesOfFreedom, p: found?.p };
		},
		ties: ofGroups,
	});
});
