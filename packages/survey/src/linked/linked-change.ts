import { isTooSmall, MINIMUM_GROUP } from '../results/hide-small-group.ts';
import type { Dropouts } from '../results/dropouts.ts';
import { wellBeingChange } from '../results/well-being-change.ts';
import type { WellBeingChange, WellBeingPair } from '../results/well-being-change.ts';
import { linkedPairs } from './linked-pairs.ts';
import type { LinkedScores } from './linked-pairs.ts';

export type LinkedWave = {
	readonly scores: LinkedScores;
	/** Complete scores in the wave, with a code and without. */
	readonly complete: number;
};

/** The change of those who can be followed, over the first so many of the waves. */
export type LinkedChange = { readonly change: WellBeingChange; readonly waves: number };

type Pairs = ReadonlyMap<string, WellBeingPair>;

/** What the figures shown so far were about: the pairs, and the dropouts, which may be older. */
type Shown = LinkedChange & { readonly pairs: Pairs; readonly gone: Pairs };

/**
 * How well-being changed for those who can be followed from wave to wave, the oldest first.
 *
 * A reader who saw the figures before the newest wave closed could subtract them from those after, and
 * be left with the few people who are new in them. So a wave enters the figures only together with at
 * least `minimum` people whose pair it changes, and until then they stand as they stood: over fewer
 * waves. Dropouts are hidden where the same could be done with theirs.
 *
 * @example
 * linkedChange([{ scores: new Map([['a', 40]]), complete: 9 }]); // => { change: { kind: 'no-data' }, waves: 1 }
 */
export function linkedChange(
	waves: readonly LinkedWave[],
	{ minimum = MINIMUM_GROUP }: { minimum?: number } = {},
): LinkedChange {
	let shown: Shown | undefined;
	for (let count = 1; count <= waves.length; count += 1) {
		const { change, pairs } = changeOver(waves.slice(0, count), minimum);
		const before = shown ?? { pairs: none, gone: none };
		const moved = differing(before.pairs, pairs, (pair) => pair?.later);
		if (change.kind !== 'shown' || isTooSmall(moved, minimum)) continue;
		const left = differing(
			before.gone,
			pairs,
			(pair) => pair !== undefined && pair.later === undefined,
		);
		shown =
			change.dropouts.kind === 'shown' && !isTooSmall(left, minimum)
				? { change, waves: count, pairs, gone: pairs }
				: { change: withoutDropouts(change), waves: count, pairs, gone: before.gone };
	}
	if (shown) return { change: shown.change, waves: shown.waves };
	return { change: changeOver(waves, minimum).change, waves: waves.length };
}

const none: Pairs = new Map();

function changeOver(waves: readonly LinkedWave[], minimum: number) {
	const pairs = linkedPairs(waves.map(({ scores }) => scores));
	const outside = waves.reduce((sum, { scores, complete }) => {
		const linked = [...scores.keys()].filter((person) => pairs.has(person)).length;
		return sum + complete - linked;
	}, 0);
	return { pairs, change: wellBeingChange([...pairs.values()], { minimum, outside }) };
}

/** How many people are otherwise in one set of pairs than in the other. */
function differing(
	before: Pairs,
	after: Pairs,
	aspect: (pair: WellBeingPair | undefined) => unknown,
): number {
	const people = new Set([...before.keys(), ...after.keys()]);
	return [...people].filter((person) => aspect(before.get(person)) !== aspect(after.get(person)))
		.length;
}

function withoutDropouts<Change extends { dropouts: Dropouts }>(change: Change): Change {
	if (change.dropouts.kind !== 'shown') return change;
	return { ...change, dropouts: { kind: 'hidden', reason: 'small-group' } };
}
