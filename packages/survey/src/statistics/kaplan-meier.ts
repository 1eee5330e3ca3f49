import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { riskTable } from './risk-table.ts';
import type { Durations } from './risk-table.ts';

export type SurvivalStep = {
	/** From this time on, and until the next step. */
	time: number;
	atRisk: number;
	events: number;
	survival: number;
	low: number;
	high: number;
};

export type SurvivalCurve = {
	/** One at each time at which it ended for somebody; before the first, everybody is left. */
	steps: readonly SurvivalStep[];
	/** By this time it has ended for half of them; undefined if it has not while they were followed. */
	median: number | undefined;
	events: number;
	n: number;
};

/**
 * For how large a share something still goes on as time passes, where it has not ended for everybody
 * yet: those are followed as long as is known (censored).
 *
 * Method: Kaplan and Meier 1958; intervals from Greenwood's variance on the scale of log(−log), which
 * keeps them within 0–1, as R's survival::survfit(conf.type = "log-log"). Where the curve lies at one
 * half for a while, the median is the middle of that while, as there. Ends come before censorings of
 * the same time.
 * Missing: nobody gives undefined. Where nobody or everybody is left, the interval has no width.
 * Throws RangeError for a level outside 0–1, and as riskTable.
 *
 * @example
 * kaplanMeier([{ time: 2, isEnded: true, n: 1 }, { time: 3, isEnded: false, n: 1 }, { time: 5, isEnded: true, n: 2 }]); // => { steps: [{ time: 2, atRisk: 4, events: 1, survival: 0.75, low: 0.1279, high: 0.9605 }, { time: 5, atRisk: 2, events: 2, survival: 0, low: 0, high: 0 }], median: 5, events: 3, n: 4 }
 * kaplanMeier([]); // => undefined
 */
export function kaplanMeier(
	durations: Durations,
	level: number = CONFIDENCE_LEVEL,
): SurvivalCurve | undefined {
	const z = normalQuantile(upperProbability(level), 0, 1);
	const table = riskTable([durations]);
	const n = durations.reduce((sum, row) => sum + row.n, 0);
	if (n === 0) return undefined;
	let [survival, variance] = [1, 0];
	const steps = table.map(({ time, atRisk, events }): SurvivalStep => {
		survival *= 1 - events / atRisk;
		variance += events / (atRisk * (atRisk - events));
		const logarithm = Math.log(survival);
		const stretch = Math.exp((z * Math.sqrt(variance)) / logarithm);
		const isOver = survival === 0;
		const low = isOver ? 0 : survival ** (1 / stretch);
		const high = isOver ? 0 : survival ** stretch;
		return { time, atRisk, events, survival, low, high };
	});
	const events = steps.reduce((sum, step) => sum + step.events, 0);
	return { steps, median: medianOf(steps), events, n };
}

/** What is left after several multiplications may miss one half by its last digits. */
const LAST_DIGITS = 1e-10;

function medianOf(steps: readonly SurvivalStep[]): number | undefined {
	const place = steps.findIndex(({ survival }) => survival <= 0.5 + LAST_DIGITS);
	const step = steps[place];
	const next = steps[place + 1];
	if (step === undefined) return undefined;
	const isHalf = step.survival >= 0.5 - LAST_DIGITS;
	return isHalf && next ? (step.time + next.time) / 2 : step.time;
}
