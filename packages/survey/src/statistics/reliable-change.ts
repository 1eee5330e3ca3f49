import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { standardErrorOfMeasurement } from './standard-error-of-measurement.ts';

/**
 * Reliable change: so many points must a person's score change by, before the instrument's own error
 * becomes an unlikely reason for it.
 *
 * Method: z · √2 · standard error of measurement (Jacobson and Truax 1991, J Consult Clin Psychol
 * 59:12): a change holds the error of two measurements. z has two decimals, 1.96 for 0.95, as there.
 * Throws RangeError for an sd below 0, a reliability outside 0–1 and a level outside 0–1.
 *
 * @example
 * reliableChange({ sd: 20, reliability: 0.85 }); // => 21.4707
 * reliableChange({ sd: 20, reliability: 1 }); // => 0
 */
export function reliableChange({
	sd,
	reliability,
	level = CONFIDENCE_LEVEL,
}: {
	sd: number;
	reliability: number;
	level?: number;
}): number {
	const z = Number(normalQuantile(upperProbability(level), 0, 1).toFixed(2));
	return z * Math.SQRT2 * standardErrorOfMeasurement({ sd, reliability });
}
