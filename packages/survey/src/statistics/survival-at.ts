import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * For how large a share it still goes on right after a time.
 *
 * Method: the last step of the curve at or before the time (see kaplanMeier), as R's
 * summary(survfit, times). Later than anybody was followed, the curve stays where it was.
 *
 * @example
 * survivalAt({ steps: [{ time: 2, atRisk: 4, events: 1, survival: 0.75, low: 0.1279, high: 0.9605 }], median: undefined, events: 1, n: 4 }, 3); // => 0.75
 * survivalAt({ steps: [], median: undefined, events: 0, n: 4 }, 3); // => 1
 */
export function survivalAt(curve: SurvivalCurve, time: number): number {
	return curve.steps.findLast((step) => step.time <= time)?.survival ?? 1;
}
