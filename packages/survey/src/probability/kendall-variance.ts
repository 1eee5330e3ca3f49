import { tiedGroups } from './tied-groups.ts';

/** Variance of Kendall's S where nothing changes, reduced for ties (Kendall & Gibbons 1990, § 5.3). */
export function kendallVariance(values: readonly number[]): number {
	const part = (n: number) => n * (n - 1) * (2 * n + 5);
	const ties = tiedGroups(values).reduce((sum, alike) => sum + part(alike), 0);
	return (part(values.length) - ties) / 18;
}
