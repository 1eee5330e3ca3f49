import type { Ranked } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';

export function dotWords(dots: number): string {
	return dots === 1 ? m.joint_dots_one() : m.joint_dots({ count: dots });
}

/** "Delt plads 2 · 5 prikker". Nothing where no dot lies. */
export function placeWords(ranked: Omit<Ranked, 'id'> | undefined): string | undefined {
	if (!ranked || ranked.dots === 0) return undefined;
	const { place, tied, dots } = ranked;
	const words = tied ? m.joint_place_shared({ place }) : m.joint_place({ place });
	return `${words} · ${dotWords(dots)}`;
}
