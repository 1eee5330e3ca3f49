import type { JudgedVerdict, Verdict } from './verdict.ts';

/**
 * The rows that moved for certain or likely, those that moved most first: by Cliff's delta, which
 * compares rows on different scales; alike ones by the change in margins, then by name, so that the
 * order of the rows decides nothing.
 *
 * @example
 * mostMoved(verdicts([])); // => []
 */
export function mostMoved(verdicts: readonly Verdict[]): JudgedVerdict[] {
	return verdicts
		.filter(hasMoved)
		.toSorted(
			(a, b) =>
				Math.abs(b.size.delta.delta) - Math.abs(a.size.delta.delta) ||
				inMargins(b) - inMargins(a) ||
				compareNames(a.theme, b.theme) ||
				compareNames(a.group, b.group),
		);
}

function hasMoved(verdict: Verdict): verdict is JudgedVerdict {
	return verdict.kind === 'rising' || verdict.kind === 'falling';
}

function inMargins({ size }: JudgedVerdict): number {
	return Math.abs(size.difference) / size.margin;
}

/** By code unit: a locale would make the headline depend on the machine. */
function compareNames(a: string, b: string): number {
	return Number(a > b) - Number(a < b);
}
