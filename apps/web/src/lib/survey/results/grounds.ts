import type { JudgedVerdict, RespondentGroup, Strength } from '@raadgiver/survey';
import type { Overview } from '#lib/server/survey/results/overview.ts';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { groupName } from '../labels.ts';
import { chartPoint } from './charts/chart-points.ts';
import { themeName } from './theme-words.ts';
import { signed, verdictInWords, type VerdictWords } from './verdict-words.ts';

/** What one verdict rests on, in words; the last five are left out where nothing was tested. */
export interface Grounds {
	readonly theme: string;
	readonly name: string;
	readonly group: RespondentGroup;
	readonly verdict: VerdictWords;
	/** "3,2 (n 34) → 3,9 (n 43)" */
	readonly fromTo?: string;
	/** Of the mean: "+0,7 (+0,4 til +1,0)" */
	readonly change?: string;
	/** Of the share of positive answers. */
	readonly share?: string;
	/** Cliff's delta and a word for it. */
	readonly effect?: string;
	/** The test, its waves, and p before and after correction. */
	readonly test?: string;
}

/** What each verdict of the overview rests on, those that moved most first. */
export function groundsOf({ rows, moved }: Overview): Grounds[] {
	const all = rows.flatMap(({ theme, groups }) =>
		groups.map(({ group, labels, scale, trend, verdict }) => {
			const points = trend.points.map((point) => chartPoint(point, scale, 'mean'));
			const isTested = verdict.kind !== 'too-few-waves' && verdict.kind !== 'none-shown';
			const grounds: Grounds = {
				theme,
				name: `${themeName(theme, labels)}, ${groupName[group]().toLowerCase()}`,
				group,
				verdict: verdictInWords(verdict, points, 'mean'),
				...(isTested && tested(verdict)),
			};
			const place = moved.findIndex((one) => one === verdict);
			return { grounds, place: place < 0 ? moved.length : place };
		}),
	);
	return all.toSorted((a, b) => a.place - b.place).map(({ grounds }) => grounds);
}

/** A word for the size of an effect. */
export const strengthName: Record<Strength, () => string> = {
	negligible: m.results_strength_negligible,
	small: m.results_strength_small,
	medium: m.results_strength_medium,
	large: m.results_strength_large,
};

const tests: Record<JudgedVerdict['restsOn']['test'], () => string> = {
	'mann-kendall': m.results_test_mann_kendall,
	'cochran-armitage': m.results_test_cochran_armitage,
};

function tested({ size, restsOn }: JudgedVerdict): Partial<Grounds> {
	const { first, last, waves, p, adjustedP } = restsOn;
	const { difference, interval, share, delta, strength } = size;
	return {
		fromTo: m.results_grounds_from_to({
			first: figure(first.mean, 1),
			firstN: figure(first.n),
			last: figure(last.mean, 1),
			lastN: figure(last.n),
		}),
		change: interval
			? between(signed(difference), signed(interval.low), signed(interval.high))
			: signed(difference),
		share: m.results_percentage_point_range({
			value: signed(100 * share.difference, 0),
			low: signed(100 * share.low, 0),
			high: signed(100 * share.high, 0),
		}),
		effect: `${signed(delta.delta, 2)}, ${strengthName[strength]()}`,
		test: m.results_grounds_test({
			test: tests[restsOn.test](),
			waves: figure(waves.length),
			p: chance(p),
			adjusted: chance(adjustedP),
		}),
	};
}

function between(value: string, low: string, high: string): string {
	return m.results_range({ value, low, high });
}

/** A probability with three decimals: "= 0,024", "< 0,001". */
export function chance(p: number): string {
	return p < 0.001 ? `< ${figure(0.001, 3)}` : `= ${figure(p, 3)}`;
}
