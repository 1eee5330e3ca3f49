import { refuseImpossibleBases } from './minimum-base.ts';

/** So many respondents who answered the background questions so, in the questions' order. */
export type Combination = { readonly answers: readonly string[]; readonly n: number };

/**
 * Which background questions single somebody out: the smallest sets of questions of whose answers,
 * taken together, some combination is rarer than the minimum. k-anonymity (Samarati and Sweeney, 1998)
 * with the reason for a refusal, so that whoever asks learns what to leave out, and nothing of people.
 *
 * No sets: every combination is common enough. One empty set: there are too few respondents in all.
 * A larger set is left out where a part of it is rare enough by itself; a combination that nobody has
 * is not rare. Throws RangeError for a minimum that cannot be, and for a combination with more or fewer
 * answers than there are questions.
 *
 * @example
 * rareCombinations(['area', 'contact'], [{ answers: ['valby', 'new'], n: 9 }, { answers: ['valby', 'old'], n: 2 }], 5); // => [['contact']]
 */
export function rareCombinations(
	questions: readonly string[],
	combinations: readonly Combination[],
	minimum: number,
): string[][] {
	refuseImpossibleBases(
		combinations.map(({ n }) => n),
		minimum,
	);
	if (combinations.some(({ answers }) => answers.length !== questions.length))
		throw new RangeError('a combination has an answer to each background question');
	const rare: number[][] = [];
	for (const places of subsets(questions.length)) {
		const hasRarePart = rare.some((part) => part.every((place) => places.includes(place)));
		if (!hasRarePart && isRare(places, combinations, minimum)) rare.push(places);
	}
	return rare.map((places) => places.map((place) => questions[place] as string));
}

function isRare(
	places: readonly number[],
	combinations: readonly Combination[],
	minimum: number,
): boolean {
	const counted = new Map<string, number>();
	for (const { answers, n } of combinations) {
		const key = JSON.stringify(places.map((place) => answers[place]));
		counted.set(key, (counted.get(key) ?? 0) + n);
	}
	return [...counted.values()].some((n) => n > 0 && n < minimum);
}

/** All sets of the first so many places, the smaller first. */
function subsets(count: number): number[][] {
	let all: number[][] = [[]];
	for (let place = 0; place < count; place += 1)
		all = [...all, ...all.map((places) => [...places, place])];
	return all.toSorted((a, b) => a.length - b.length);
}
