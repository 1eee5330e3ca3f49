import { describe, expect, test } from 'vitest';
import * as survey from '../src/index.ts';
import { agrees, reproduces } from './agrees.ts';
import reference from './statistics.json' with { type: 'json' };

describe('Cochran–Armitage', () => {
	const sharesOf = ({ x, n }: { x: readonly number[]; n: readonly number[] }) =>
		x.map((successes, wave) => ({ successes, n: Number(n[wave]) }));
	const figuresOf = (found: { chiSquare: number; p: number } | undefined) => ({
		chi2: found?.chiSquare,
		p: found?.p,
	});
	reproduces(reference.cochran_armitage, ['src', 'own', 'x', 'n'], {
		'R ?prop.trend.test': (about) => ({
			...figuresOf(survey.cochranArmitage(sharesOf(about))),
			score0001: figuresOf(survey.cochranArmitage(sharesOf(about), { scores: [0, 0, 0, 1] })),
			prop_test: figuresOf(survey.shareHomogeneity(sharesOf(about))),
		}),
		'3 waves': (about) => figuresOf(survey.cochranArmitage(sharesOf(about))),
	});
});

describe('Mann–Kendall and Theil–Sen', () => {
	const eight = [0.44, 0.46, 0.51, 0.47, 0.53, 0.55, 0.52, 0.58];
	const tied = [3.8, 3.8, 3.9, 4, 4, 4.1];
	reproduces(reference.mann_kendall_theilsen, ['src', 'own'], {
		'R Nile 1871-1970': () => {
			const found = survey.mannKendall(reference.datasets.nile);
			return {
				S: found?.s,
				var_ties: found?.variance,
				Z: found?.z,
				p: found?.p,
				sen: found?.slope,
			};
		},
		'y=[0.44,0.46,0.51,0.47,0.53,0.55,0.52,0.58]': () => {
			const found = survey.mannKendall(eight);
			return {
				S: found?.s,
				tau: found?.tau,
				Z: found?.z,
				p_normal: survey.mannKendall(eight, { method: 'normal' })?.p,
				p_exact: found?.p,
				sen: found?.slope,
				sen_ci_scipy: [Number(found?.low), Number(found?.high)],
			};
		},
		'ties y=[3.8,3.8,3.9,4.0,4.0,4.1]': () => {
			const found = survey.mannKendall(tied);
			return { S: found?.s, var: found?.variance, Z: found?.z, p: found?.p, sen: found?.slope };
		},
		min_two_sided_p: ({ min_two_sided_p }) => ({
			min_two_sided_p: Object.fromEntries(
				Object.keys(Object(min_two_sided_p)).map((waves) => {
					const rising = Array.from({ length: Number(waves) }, (_, wave) => wave);
					return [waves, survey.mannKendall(rising)?.p];
				}),
			),
		}),
	});
});

test('Holm and Benjamini–Hochberg', () => {
	const { p, holm, bh } = reference.padjust;
	const found = { holm: survey.holm(p), bh: survey.benjaminiHochberg(p) };
	expect(found.holm).toHaveLength(holm.length);
	expect(found.bh).toHaveLength(bh.length);
	holm.forEach((value, place) => agrees(found.holm[place], value));
	bh.forEach((value, place) => agrees(found.bh[place], value));
});
