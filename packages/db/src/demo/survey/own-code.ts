import { pickByWeight, wholeNumber } from '../random/draw.ts';
import type { Random } from '../random/stream.ts';

/** How mothers' names and places of birth begin, some more often than others. */
const beginnings = {
	mother:
		'KI AN HA LE SU BI IN KA EL MA JO FA LI AA BE BO CH DO ED ES GR HE IR JE LO ME NA PI RU SI TO ZE',
	town: 'KØ AA OD RO HE ES VE NÆ AN IS HI SO RI BA HO SK TH VI FR GL',
};

/**
 * A code in the spelling that a cast ballot has it in, such as KI14KØ. With so many born in the same
 * city, now and then two of one wave have the same.
 */
export function ownCode(random: Random): string {
	const beginning = (list: string, weights: readonly number[]) =>
		pickByWeight(random, list.split(' '), weights);
	const mother = beginning(beginnings.mother, [2, 2, 2]);
	const day = String(wholeNumber(random, 1, 31)).padStart(2, '0');
	return `${mother}${day}${beginning(beginnings.town, [6, 2, 2])}`;
}
