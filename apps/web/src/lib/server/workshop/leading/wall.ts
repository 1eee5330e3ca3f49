import { error } from '@sveltejs/kit';
import { readExamples, type WallRoom, type WorkshopPart } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { workshopPart } from '../live/parts.ts';
import { type PhaseState, readState } from '../state.ts';
import { applyUpdates } from '../documents/updates.ts';
import { ledBy } from './facilitators.ts';
import * as outside from './outside.ts';
import type { Outside } from './outside.ts';
import { type RoomText, wallRoom } from './wall-room.ts';

/** All that the wall shows, as it stands in the rows. What changes afterwards comes over the socket. */
export interface Wall {
	readonly title: string;
	readonly code: string;
	readonly question: string;
	readonly leastExamples: number;
	readonly roomSize: number;
	readonly workshop: WorkshopPart;
	readonly agenda: readonly PhaseState[];
	readonly rooms: readonly WallRoom[];
	/** Where a room meets, by its id. */
	readonly meetingLinks: Readonly<Record<string, string>>;
	readonly outside: Outside;
	/** The server's clock. */
	readonly now: number;
}

/** The wall, for somebody who leads the workshop; 404 to anybody else. */
export async function find(actor: Actor, workshopId: string): Promise<Wall> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: { title: true, code: true, question: true, leastExamples: true, roomSize: true },
	});
	const state = workshop && (await readState(workshopId));
	if (!state) error(404);
	const now = Date.now();
	const texts = await readTexts(workshopId);
	// Who has a socket open is known where the sockets are: until that is told, all are here.
	const here = new Set(state.participants.map(({ id }) => id));
	const moment = { state, here, now };
	return {
		...workshop,
		workshop: workshopPart(state),
		agenda: state.phases,
		rooms: state.rooms.map((room) => wallRoom(room, moment, texts.get(room.id) ?? EMPTY)),
		meetingLinks: Object.fromEntries(
			state.rooms.flatMap(({ id, meetingLink }) => (meetingLink ? [[id, meetingLink]] : [])),
		),
		outside: await outside.find(actor, workshopId),
		now,
	};
}

const EMPTY: RoomText = { examples: [], lastEditAt: undefined };

/** What stands in all rooms, with one query. */
export async function readTexts(workshopId: string): Promise<Map<string, RoomText>> {
	const rows = await database.$queryRaw<
		{ id: string; state: Uint8Array | null; updates: Uint8Array[]; lastEditAt: number | null }[]
	>`
		SELECT document.id, document.state,
			coalesce(array_agg(update.update ORDER BY update.seq)
				FILTER (WHERE update.seq IS NOT NULL), '{}') AS updates,
			extract(epoch FROM max(update.at))::float8 * 1000 AS "lastEditAt"
		FROM workshop_document document
		LEFT JOIN workshop_update update ON update.document_id = document.id
		WHERE document.workshop_id = ${workshopId}::uuid AND document.kind = 'room'
		GROUP BY document.id`;
	return new Map(
		rows.map(({ id, state, updates, lastEditAt }) => {
			const document = new Y.Doc();
			applyUpdates(document, state ? [state, ...updates] : updates);
			return [id, { examples: readExamples(document), lastEditAt: lastEditAt ?? undefined }];
		}),
	);
}
