import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { replay, type Moment, type MomentExample, type Step } from '@raadgiver/workshop';
import { z } from 'zod';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { roomName, type RoomNames } from '#lib/workshop/joint/source-words.ts';
import { ledBy } from '../leading/facilitators.ts';

/** The growth of a workshop's documents. */
export interface Replay {
	readonly title: string;
	readonly steps: readonly Step[];
	/** The room in whose document each example was seen first, in words, where rooms are named. */
	readonly from: RoomNames;
}

/**
 * A whole afternoon is shown in no more steps than this: a moment is written every ten seconds for each
 * room, more than anybody looks through.
 */
const MOST_STEPS = 80;

const contentSchema = z.array(
	z.object({
		id: z.string(),
		title: z.string(),
		what: z.string(),
		needs: z.string(),
		dissent: z.string(),
		decidedBy: z.enum(['politicians', 'management', 'both']).optional(),
		theme: z.string().optional(),
		removed: z.boolean(),
		mergedInto: z.string().optional(),
	}),
);

interface Row {
	readonly documentId: string;
	readonly at: Date;
	readonly content: Prisma.JsonValue;
	readonly slice: number;
}

/** How the rooms' texts and the joint document grew; 404 unless the actor leads the workshop. */
export async function find(actor: Actor, workshopId: string): Promise<Replay> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			title: true,
			namesRooms: true,
			hidden: { select: { exampleId: true } },
			rooms: { select: { id: true, number: true, name: true } },
		},
	});
	if (!workshop) error(404);
	const hidden = new Set(workshop.hidden.map(({ exampleId }) => exampleId));
	const rooms = new Map(
		workshop.namesRooms ? workshop.rooms.map((room) => [room.id, roomName(room)]) : [],
	);
	const from: Record<string, string> = {};
	const moments = together(await readSlices(workshopId), workshopId, (documentId, examples) => {
		const room = rooms.get(documentId);
		if (room) for (const { id } of examples) from[id] ??= room;
		return examples.filter(({ id }) => !hidden.has(id));
	});
	return { title: workshop.title, steps: replay(moments), from };
}

/** The last moment of each document in each of the equal slices of time, the earliest first. */
function readSlices(workshopId: string): Promise<Row[]> {
	return database.$queryRaw<Row[]>`
		WITH moment AS (
			SELECT workshop_moment.* FROM workshop_moment
			JOIN workshop_document document ON document.id = document_id
			WHERE document.workshop_id = ${workshopId}::uuid
		), span AS (
			SELECT min(at) AS first, greatest(extract(epoch FROM max(at) - min(at)), 1) AS seconds
			FROM moment
		), sliced AS (
			SELECT document_id, at, content,
				floor(extract(epoch FROM at - first) / seconds * ${MOST_STEPS - 1})::int AS slice
			FROM moment, span
		)
		SELECT DISTINCT ON (slice, document_id)
			document_id AS "documentId", at, content, slice
		FROM sliced
		ORDER BY slice, document_id, at DESC`;
}

/** All documents as one, slice by slice. What stands in the joint document stands as it reads there. */
function together(
	rows: readonly Row[],
	workshopId: string,
	shown: (documentId: string, examples: MomentExample[]) => MomentExample[],
): Moment[] {
	const documents = new Map<string, MomentExample[]>();
	return [...Map.groupBy(rows, ({ slice }) => slice).values()].map((slice) => {
		for (const { documentId, content } of slice) {
			const examples = contentSchema.parse(content).map(withChoices);
			documents.set(documentId, shown(documentId, examples));
		}
		return {
			at: Math.max(...slice.map(({ at }) => at.getTime())),
			examples: standingIn(documents, workshopId),
		};
	});
}

/** Each example once, as it reads in the joint document where it has come there. */
function standingIn(
	documents: ReadonlyMap<string, readonly MomentExample[]>,
	workshopId: string,
): MomentExample[] {
	const byId = new Map<string, MomentExample>();
	for (const example of [...documents.values()].flat()) {
		// Where rooms were one for a while, an example that was taken out in the one stands in the other.
		if (byId.get(example.id)?.removed !== false) byId.set(example.id, example);
	}
	for (const example of documents.get(workshopId) ?? []) byId.set(example.id, example);
	return [...byId.values()];
}

/** JSON has no word for what is not chosen, and leaves it out. */
function withChoices(content: z.infer<typeof contentSchema>[number]): MomentExample {
	return { ...content, decidedBy: content.decidedBy, theme: content.theme };
}
