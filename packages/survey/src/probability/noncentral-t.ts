import gammaln from '@stdlib/math-base-special-gammaln';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** Simpson's rule needs an even number. With so many the error is below the tenth digit. */
const STEPS = 1000;

/** What lies outside the range of spreads has a probability of e to the minus this. */
const LEFT_OUT = 40;

/**
 * P(T ≤ t) of noncentral Student's t, as R's pt(t, df, ncp).
 *
 * Method: the normal share at each spread (chi over √df), averaged over the spreads. No package that
 * we use has this distribution.
 */
export function noncentralT(t: number, degreesOfFreedom: number, noncentrality: number): number {
	return shareBelow(t, noncentrality, likelySpreads(degreesOfFreedom));
}

/** The noncentrality at which P(T ≤ t) is the given probability: it falls as noncentrality grows. */
export function noncentralityAt(probability: number, t: number, degreesOfFreedom: number): number {
	const spreads = likelySpreads(degreesOfFreedom);
	const exceeds = (noncentrality: number) => shareBelow(t, noncentrality, spreads) > probability;
	let reach = 1;
	while (!exceeds(t - reach) || exceeds(t + reach)) reach *= 2;
	let [low, high] = [t - reach, t + reach];
	while (high - low > 1e-11 * (1 + Math.abs(t))) {
		const middle = (low + high) / 2;
		if (exceeds(middle)) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

type Spread = { readonly spread: number; readonly weight: number };

/** Spreads and their probabilities, by Simpson's rule within the bounds of Laurent and Massart 2000. */
function likelySpreads(degreesOfFreedom: number): readonly Spread[] {
	const half = degreesOfFreedom / 2;
	const constant = Math.LN2 + half * Math.log(half) - gammaln(half);
	const deviation = 2 * Math.sqrt(LEFT_OUT / degreesOfFreedom);
	// Not 0 itself, whose logarithm would be infinite.
	const low = Math.max(Math.sqrt(Math.max(1 - deviation, 0)), Number.MIN_VALUE);
	const high = Math.sqrt(1 + deviation + (2 * LEFT_OUT) / degreesOfFreedom);
	const step = (high - low) / STEPS;
	return Array.from({ length: STEPS + 1 }, (_, index) => {
		const spread = low + index * step;
		const logDensity = constant + (degreesOfFreedom - 1) * Math.log(spread) - half * spread ** 2;
		const isEnd = index === 0 || index === STEPS;
		const simpson = ((isEnd ? 1 : 2 + 2 * (index % 2)) * step) / 3;
		return { spread, weight: simpson * Math.exp(logDensity) };
	});
}

function shareBelow(t: number, noncentrality: number, spreads: readonly Spread[]): number {
	return spreads.reduce(
		(sum, { spread, weight }) => sum + weight * normalCdf(t * spread - noncentrality, 0, 1),
		0,
	);
}
