import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import type { Alternative } from './alternative.ts';

/** Equally likely outcomes that differ in the last digit only count as equally likely, as in R. */
const RELATIVE_ERROR = 1 + 1e-7;

type Binomial = { successes: number; n: number; share: number };

/**
 * Exact p of so many successes if the true share is `share`: of all outcomes that are no likelier
 * than this one (two-sided), or of as many or more (or fewer), as R's binom.test.
 */
export function binomialP({ successes, n, share }: Binomial, alternative: Alternative): number {
	const mirrored = { successes: n - successes, n, share: 1 - share };
	if (alternative === 'less') return binomialCdf(successes, n, share);
	// As many or more, counted from the other end: 1 − cdf would lose the digits of a small p.
	if (alternative === 'greater') return binomialCdf(mirrored.successes, n, mirrored.share);
	if (successes === n * share) return 1;
	const isBelow = successes < n * share;
	return isBelow ? bothTails({ successes, n, share }) : bothTails(mirrored);
}

/** Successes below their expectation: the tail up to them, and the other from the first as unlikely. */
function bothTails({ successes, n, share }: Binomial): number {
	const limit = binomialPmf(successes, n, share) * RELATIVE_ERROR;
	let [likelier, unlikely] = [Math.ceil(n * share) - 1, n + 1];
	while (unlikely - likelier > 1) {
		const middle = Math.floor((likelier + unlikely) / 2);
		if (binomialPmf(middle, n, share) <= limit) unlikely = middle;
		else likelier = middle;
	}
	return binomialCdf(successes, n, share) + binomialCdf(n - unlikely, n, 1 - share);
}
