import type { Difference, DifferenceTest } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { chance, strengthName } from '../grounds.ts';
import { signed } from '../verdict-words.ts';

/** The columns of a table of differences, after the one that names the row. */
export function differenceHead(): string[] {
	return [
		m.questions_column_difference(),
		m.questions_column_share(),
		m.questions_column_effect(),
		m.results_grounds_tested(),
	];
}

/**
 * How large a difference is and how it was tested, as cells for those columns.
 * @param delta says in words how often the first of two answers is the higher one
 */
export function differenceCells(
	size: Difference,
	restsOn: DifferenceTest,
	delta: (points: number) => string,
): string[] {
	const { interval, share } = size;
	const value = signed(size.difference);
	return [
		interval
			? m.results_range({ value, low: signed(interval.low), high: signed(interval.high) })
			: value,
		m.results_percentage_point_range({
			value: signed(100 * share.difference, 0),
			low: signed(100 * share.low, 0),
			high: signed(100 * share.high, 0),
		}),
		m.questions_effect({
			strength: strengthName[size.strength](),
			words: delta(Math.round(100 * size.delta.delta)),
			delta: signed(size.delta.delta, 2),
		}),
		testInWords(restsOn),
	];
}

/** "Mann-Whitney, p = 0,012, korrigeret < 0,001": exact where few answered. */
function testInWords({ method, p, adjustedP, tests }: DifferenceTest): string {
	const words = { p: chance(p), adjusted: chance(adjustedP), tests: figure(tests) };
	return method === 'exact' ? m.questions_test_exact(words) : m.questions_test_normal(words);
}
