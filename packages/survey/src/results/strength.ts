/** How much two groups differ: a word for Cliff's delta. */
export type Strength = 'negligible' | 'small' | 'medium' | 'large';

/**
 * A word for the size of Cliff's delta, whichever way it points.
 *
 * Thresholds 0.147, 0.33 and 0.474: Romano, Kromrey, Coraggio & Skowronek (2006), Florida
 * Association of Institutional Research; they correspond to Cohen's d of 0.2, 0.5 and 0.8.
 *
 * @example
 * strengthOf(-0.4); // => 'medium'
 */
export function strengthOf(delta: number): Strength {
	const size = Math.abs(delta);
	if (size < 0.147) return 'negligible';
	if (size < 0.33) return 'small';
	return size < 0.474 ? 'medium' : 'large';
}
