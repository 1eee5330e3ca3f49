const gamma = 0x9e3779b97f4a7c15n;

/**
 * SplitMix64, a small generator of 64-bit numbers that gives the same series for the same state.
 * Method: Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators; the
 * constants are those of Sebastiano Vigna's splitmix64.c. For demo data, never for a secret.
 */
export function splitMix64(state: bigint): () => bigint {
	return () => {
		state = BigInt.asUintN(64, state + gamma);
		let mixed = state;
		mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
		mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
		return mixed ^ (mixed >> 31n);
	};
}
