import gammainc from '@stdlib/math-base-special-gammainc';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';

// Upper tails are taken as lower tails of the mirrored value, or as an upper integral, and never as
// 1 − cdf: that would make every p below 1e-16 zero, and lose digits long before.

/** P(Z ≥ z) of the standard normal, as R's pnorm(z, lower.tail = FALSE). */
export function normalUpperTail(z: number): number {
	return normalCdf(-z, 0, 1);
}

/** P(|T| ≥ |t|) of Student's t, as R's 2 * pt(-abs(t), df). */
export function studentTails(t: number, degreesOfFreedom: number): number {
	return 2 * tCdf(-Math.abs(t), degreesOfFreedom);
}

/** P(X ≥ x) of chi-square, as R's pchisq(x, df, lower.tail = FALSE). */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
	return gammainc(x / 2, degreesOfFreedom / 2, true, true);
}
