import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from './facilitators.ts';

/** Somebody whom the wall shows in no room. */
export interface Somebody {
	readonly id: string;
	readonly name: string;
}

/** Who takes part, or did, and stands on no card of the wall. */
export interface Outside {
	readonly withoutRoom: readonly Somebody[];
	readonly removed: readonly Somebody[];
	/** Whether nobody new is let in. */
	readonly isDoorClosed: boolean;
}

/** Whoever has no room, and whoever was put out; 404 to anybody who does not lead the workshop. */
export async function find(actor: Actor, workshopId: string): Promise<Outside> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			doorClosedAt: true,
			participants: {
				where: { OR: [{ roomId: null }, { removedAt: { not: null } }] },
				orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
				select: { id: true, name: true, removedAt: true },
			},
		},
	});
	if (!workshop) error(404);
	const named = ({ id, name }: Somebody) => ({ id, name });
	return {
		withoutRoom: workshop.participants.filter(({ removedAt }) => !removedAt).map(named),
		removed: workshop.participants.filter(({ removedAt }) => removedAt).map(named),
		isDoorClosed: workshop.doorClosedAt !== null,
	};
}
