import { error } from '@sveltejs/kit';
import type { ScreenPart, WorkshopPart } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { workshopPart } from '../live/parts.ts';
import { entrance } from '../preparing/overview.ts';
import { type PhaseState, readState } from '../state.ts';
import { ledBy } from './facilitators.ts';
import { readTexts } from './wall.ts';

/** What the projector shows, as it stands in the rows. */
export interface Screen {
	readonly title: string;
	readonly entrance: ReturnType<typeof entrance>;
	readonly workshop: WorkshopPart;
	readonly agenda: readonly PhaseState[];
	readonly counts: ScreenPart;
	/** The items of the agenda that have slides, by their ids. */
	readonly withSlides: readonly string[];
	/** The server's clock. */
	readonly now: number;
}

/** What the projector shows, for somebody who leads the workshop; 404 to anybody else. */
export async function find(actor: Actor, workshopId: string): Promise<Screen> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ title: true, code: true },
			phases: { where: { slidesName: { not: null } }, select: { id: true } },
		},
	});
	const state = workshop && (await readState(workshopId));
	if (!state) error(404);
	const rooms = state.rooms.filter(({ mergedIntoId }) => mergedIntoId === null);
	const participants = state.participants.filter(({ removed }) => !removed).length;
	const texts = await readTexts(workshopId);
	const examples = rooms
		.flatMap(({ id }) => texts.get(id)?.examples ?? [])
		.filter(({ id, removed }) => !removed && !state.hidden.includes(id));
	return {
		title: workshop.title,
		entrance: entrance(workshop.code),
		workshop: workshopPart(state),
		agenda: state.phases,
		counts: {
			participants,
			// Who has a socket open is known where the sockets are: until that is told, all are here.
			here: participants,
			rooms: rooms.length,
			handedIn: rooms.filter(({ handedInAt }) => handedInAt !== null).length,
			examples: examples.length,
		},
		withSlides: workshop.phases.map(({ id }) => id),
		now: Date.now(),
	};
}
