import { comparable } from '../text/comparable.ts';
import type { Traits } from './room.ts';

/**
 * How much of somebody a room has already: the members with the same role and those with the same
 * municipality, added up. What is not said is like nobody's.
 */
export function likenessToMembers(someone: Traits, members: readonly Traits[]): number {
	return countLike(someone, members, 'role') + countLike(someone, members, 'municipality');
}

function countLike(
	someone: Traits,
	members: readonly Traits[],
	trait: 'role' | 'municipality',
): number {
	const own = comparable(someone[trait]);
	if (own === '') return 0;
	return members.filter((member) => comparable(member[trait]) === own).length;
}
