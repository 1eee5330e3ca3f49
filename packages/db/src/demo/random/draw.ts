import type { Random } from './stream.ts';

/** True as often as the probability says. */
export function chance(random: Random, probability: number): boolean {
	return random() < probability;
}

/** A whole number from `lowest` to `highest`, both included. */
export function wholeNumber(random: Random, lowest: number, highest: number): number {
	return lowest + Math.floor(random() * (highest - lowest + 1));
}

/** A number from the standard normal distribution (Box and Muller, 1958). */
export function normal(random: Random): number {
	// 1 − u is never 0, whose logarithm is infinite.
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** One of the things, each as often as its weight says; a thing without one counts as 1. */
export function pickByWeight<Thing>(
	random: Random,
	things: readonly Thing[],
	weights: readonly number[],
): Thing {
	const weightOf = (index: number) => weights[index] ?? 1;
	const sum = things.reduce((total, _, index) => total + weightOf(index), 0);
	let left = random() * sum;
	const chosen = things.findIndex((_, index) => (left -= weightOf(index)) < 0);
	if (chosen < 0) throw new RangeError('nothing to choose from');
	return things[chosen] as Thing;
}

/** The same things in random order (Fisher and Yates). */
export function shuffled<Thing>(random: Random, things: readonly Thing[]): Thing[] {
	const rest = [...things];
	return things.map(() => {
		const [taken] = rest.splice(wholeNumber(random, 0, rest.length - 1), 1);
		return taken as Thing;
	});
}
