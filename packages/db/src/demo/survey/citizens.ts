import { chance, pickByWeight } from '../random/draw.ts';
import type { Streams } from '../random/stream.ts';
import { ownCode } from './own-code.ts';

/** A citizen as they answer in one wave. */
export type Citizen = {
	/** Names their streams of random numbers; the same in every wave that they come back to. */
	readonly name: string;
	/** In how many waves they have answered before. */
	readonly earlier: number;
	readonly area: string;
	readonly ownCode?: string;
};

/** How many make a code of their own, and how many of these come back half a year later. */
const makesCode = 0.5;
const comesBack = 1 / 3;

const areas = ['valby', 'vesterbro', 'kgs-enghave', 'other'];
const areaWeights = [36, 32, 24, 8];

/**
 * So many citizens for each wave. Only of those with a code can it be seen that they come back; they
 * stand first in their wave. A citizen who stays away for a wave is not followed any further.
 */
export function citizensFrom(
	streams: Streams,
	counts: readonly number[],
): readonly (readonly Citizen[])[] {
	const waves: (readonly Citizen[])[] = [];
	counts.forEach((count, wave) => {
		const back = (waves.at(-1) ?? [])
			.filter(({ ownCode: code }) => code !== undefined)
			.filter(({ name }) => chance(streams(`${name} back in wave ${wave}`), comesBack))
			.map((citizen) => ({ ...citizen, earlier: citizen.earlier + 1 }));
		const others = Array.from({ length: count - back.length }, (_, place) =>
			newCitizen(streams, `citizen ${place} since wave ${wave}`),
		);
		waves.push([...back, ...others]);
	});
	return waves;
}

function newCitizen(streams: Streams, name: string): Citizen {
	const random = streams(name);
	const citizen = { name, earlier: 0, area: pickByWeight(random, areas, areaWeights) };
	return chance(random, makesCode) ? { ...citizen, ownCode: ownCode(random) } : citizen;
}
