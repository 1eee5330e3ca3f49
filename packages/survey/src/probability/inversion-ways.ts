/** By n, of which there are no more than rank tests count exactly. */
const known = new Map<number, Float64Array>();

/**
 * Distribution of the number of pairs that stand in the wrong order when n different values come in
 * random order: index = number of pairs, value = probability. Kendall's S is all pairs less twice that.
 *
 * The i-th value placed stands before 0, 1 … i − 1 of those already there, each as likely (Kendall &
 * Gibbons 1990, § 5.2). Each n is worked out once, and the caller must not change it.
 */
export function inversionWays(n: number): Float64Array {
	const ways = known.get(n) ?? countWays(n);
	known.set(n, ways);
	return ways;
}

function countWays(n: number): Float64Array {
	let ways = Float64Array.of(1);
	for (let placed = 2; placed <= n; placed += 1) {
		const next = new Float64Array(ways.length + placed - 1);
		for (let before = 0; before < placed; before += 1) {
			ways.forEach((probability, pairs) => {
				next[pairs + before] = Number(next[pairs + before]) + probability / placed;
			});
		}
		ways = next;
	}
	return ways;
}
