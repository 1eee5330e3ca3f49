import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { kaplanMeier } from './kaplan-meier.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import type { Durations } from './risk-table.ts';

export type RestrictedMean = {
	mean: number;
	standardError: number;
	low: number;
	high: number;
	n: number;
};

/**
 * Mean duration within a horizon: how long it goes on on average, if nothing after the horizon counts.
 * It can be said, and compared, also where it has not ended for everybody.
 *
 * Method: area under the Kaplan–Meier curve up to the horizon, with the variance of Greenwood's form
 * and a normal interval, as R's print(survfit, rmean = horizon) and survRM2.
 * Missing: nobody gives undefined, and so does a horizon later than anybody was followed, unless it
 * had ended for all by then.
 * Throws RangeError for a horizon that is not above 0, for a level outside 0–1, and as riskTable.
 *
 * @example
 * restrictedMean([{ time: 2, isEnded: true, n: 1 }, { time: 3, isEnded: false, n: 1 }, { time: 5, isEnded: true, n: 2 }], 4); // => { mean: 3.5, standardError: 0.433, low: 2.6513, high: 4.3487, n: 4 }
 * restrictedMean([{ time: 3, isEnded: false, n: 6 }], 4); // => undefined
 */
export function restrictedMean(
	durations: Durations,
	horizon: number,
	level: number = CONFIDENCE_LEVEL,
): RestrictedMean | undefined {
	const z = normalQuantile(upperProbability(level), 0, 1);
	if (!(horizon > 0 && Number.isFinite(horizon))) {
		throw new RangeError('a horizon is a number above 0');
	}
	const curve = kaplanMeier(durations, level);
	if (curve === undefined) return undefined;
	const followed = durations.reduce((longest, { time, n }) => Math.max(longest, n && time), 0);
	if (followed < horizon && curve.steps.at(-1)?.survival !== 0) return undefined;
	const steps = curve.steps.filter((step) => step.time < horizon);
	// From the last step back, each variance part needs the area that is still to come.
	let [area, variance, end] = [0, 0, horizon];
	for (const { time, atRisk, events, survival } of steps.toReversed()) {
		area += survival * (end - time);
		if (atRisk > events) variance += (area ** 2 * events) / (atRisk * (atRisk - events));
		end = time;
	}
	const mean = area + end;
	const standardError = Math.sqrt(variance);
	const reach = z * standardError;
	return { mean, standardError, low: mean - reach, high: mean + reach, n: curve.n };
}
