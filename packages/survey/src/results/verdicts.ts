import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { holm } from '../statistics/holm.ts';
import { judge } from './judgement.ts';
import { comparablePoints, testTrend, WAVES_FOR_SHARES } from './trend-test.ts';
import type { TrendTest } from './trend-test.ts';
import { CHANGE_KINDS } from './verdict.ts';
import type { Verdict, VerdictRow } from './verdict.ts';

/**
 * What may be said about each row of a page, in the order of the rows. All rows that a reader sees
 * together belong in one call: of twenty rows, one would else rise by chance alone.
 *
 * Method: one test a row (see testTrend). Its p is adjusted within the theme by Holm, since a theme's
 * groups are read as one answer, and across the page by Benjamini–Hochberg; the larger counts.
 * Missing: rows without enough comparable waves have a verdict of their own and are in no family.
 *
 * @example
 * verdicts([{ theme: 'access', group: 'gp', trend: trend([], { top: 4 }), scale: { min: 1, max: 5 } }]); // => [{ theme: 'access', group: 'gp', kind: 'none-shown' }]
 */
export function verdicts(rows: readonly VerdictRow[]): Verdict[] {
	const tests = rows.map((row) => testTrend(row));
	const page = adjusted(tests, benjaminiHochberg);
	const themes = new Map(
		rows.map(({ theme }) => {
			const ofTheme = tests.filter((test) => test?.theme === theme);
			return [theme, adjusted(ofTheme, holm)];
		}),
	);
	return rows.map((row, index) => {
		const { theme, group } = row;
		const test = tests[index];
		const ofTheme = themes.get(theme);
		if (!test || !ofTheme) return { theme, group, ...untested(row) };
		return { theme, group, ...judged(test, { ofTheme, page }) };
	});
}

type Adjusted = ReadonlyMap<TrendTest, number>;

function adjusted(
	tests: readonly (TrendTest | undefined)[],
	adjust: (pValues: readonly number[]) => readonly number[],
): Adjusted {
	const family = tests.filter((test) => test !== undefined);
	const pValues = adjust(family.map(({ grounds }) => grounds.p));
	return new Map(family.map((test, index) => [test, Number(pValues[index])]));
}

function judged(test: TrendTest, { ofTheme, page }: { ofTheme: Adjusted; page: Adjusted }) {
	const { size, tendency, grounds } = test;
	const [themeP, pageP] = [Number(ofTheme.get(test)), Number(page.get(test))];
	const adjustedP = Math.max(themeP, pageP);
	const { holds, direction, certainty } = judge(size, { tendency, adjustedP });
	const families = { testsInTheme: ofTheme.size, testsOnPage: page.size };
	const restsOn = { ...grounds, adjustedP, themeP, pageP, ...families };
	return { kind: CHANGE_KINDS[holds], direction, size, certainty, restsOn };
}

function untested({ trend }: VerdictRow) {
	const shown = comparablePoints(trend).length;
	if (shown === 0) return { kind: 'none-shown' } as const;
	return { kind: 'too-few-waves', shown, needed: WAVES_FOR_SHARES } as const;
}
