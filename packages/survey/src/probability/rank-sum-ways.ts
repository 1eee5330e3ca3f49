import { subsets } from './subsets.ts';

/**
 * Distribution of the Mann–Whitney statistic when chance alone decides who belongs to the first
 * group, given the ties: index = twice the statistic (a tie counts a half), value = number of ways.
 *
 * `tied` is how many of both groups together gave each value, lowest value first; `n` is how many
 * belong to the first and the second group. From value to value it keeps, for each number of the first
 * group placed so far, the distribution of what they have collected (dynamic programming, as Mehta,
 * Patel & Tsiatis 1984, Biometrics 40:819).
 */
export function rankSumWays(tied: readonly number[], n: readonly [number, number]): Float64Array {
	let below = 0;
	let byPlaced = new Map([[0, Float64Array.of(1)]]);
	for (const together of tied) {
		const next = new Map<number, Float64Array<ArrayBuffer>>();
		for (const [placed, ways] of byPlaced) {
			const others = below - placed;
			for (const [here, chosen] of subsets(together).entries()) {
				const first = placed + here;
				const second = others + together - here;
				if (first > n[0] || second > n[1]) continue;
				const sum = next.get(first) ?? new Float64Array(2 * first * second + 1);
				addShifted(sum, ways, { by: here * (2 * others + together - here), times: chosen });
				next.set(first, sum);
			}
		}
		below += together;
		byPlaced = next;
	}
	return byPlaced.get(n[0]) ?? Float64Array.of();
}

function addShifted(
	sum: Float64Array,
	part: Float64Array,
	{ by, times }: { by: number; times: number },
): void {
	for (let index = 0; index < part.length; index += 1) {
		sum[index + by] = Number(sum[index + by]) + Number(part[index]) * times;
	}
}
