import { error } from '@sveltejs/kit';
import type { Prisma, WorkshopPhaseKind } from '@raadgiver/db';
import { mayTakeBack, roomIsOpen } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import type { Participant } from '../joining/participants.ts';

/** The room of somebody who takes part, as it stands when it is their turn. */
export interface OwnRoom {
	readonly id: string;
	readonly leastExamples: number;
	readonly themes: readonly string[];
	readonly handedInAt: Date | null;
	readonly helpAskedAt: Date | null;
	/** Whether its text may be written in now. */
	readonly open: boolean;
	/** Whether the group may take back what it has handed in. */
	readonly mayTakeBack: boolean;
}

interface Row {
	readonly id: string;
	readonly leastExamples: number;
	readonly themes: string[];
	readonly kind: WorkshopPhaseKind | null;
	readonly endsAt: Date | null;
	readonly extraSeconds: number;
	readonly handedInAt: Date | null;
	readonly reopenedAt: Date | null;
	readonly mergedIntoId: string | null;
	readonly helpAskedAt: Date | null;
	readonly now: Date;
}

/**
 * Does something in the participant's own room, in one transaction. The workshop's row is held meanwhile:
 * whoever ends the phase, or moves the participant, comes before or after, never in between.
 * @throws 404 for somebody who was put out, who is in no room, and once the workshop has ended, unless a
 *   facilitator has opened the room again
 */
export function inOwnRoom<Result>(
	participant: Participant,
	act: (transaction: Prisma.TransactionClient, room: OwnRoom) => Promise<Result>,
): Promise<Result> {
	return database.$transaction(async (transaction) => {
		await transaction.$queryRaw`
			SELECT FROM workshop WHERE id = ${participant.workshopId}::uuid FOR NO KEY UPDATE`;
		return act(transaction, await find(transaction, participant));
	});
}

async function find(
	transaction: Prisma.TransactionClient,
	{ id, workshopId }: Participant,
): Promise<OwnRoom> {
	// The hour when the turn came: the transaction's own is the one at which it began to wait.
	const [row] = await transaction.$queryRaw<Row[]>`
		SELECT room.id, workshop.least_examples AS "leastExamples", workshop.themes, phase.kind,
			workshop.phase_ends_at AS "endsAt", room.extra_seconds AS "extraSeconds",
			room.handed_in_at AS "handedInAt", room.reopened_at AS "reopenedAt",
			room.merged_into_id AS "mergedIntoId", room.help_asked_at AS "helpAskedAt",
			clock_timestamp() AS now
		FROM workshop_participant
		JOIN workshop ON workshop.id = workshop_participant.workshop_id
		JOIN workshop_room AS room ON room.id = workshop_participant.room_id
		LEFT JOIN workshop_phase AS phase ON phase.id = workshop.phase_id
		WHERE workshop_participant.id = ${id}::uuid AND workshop.id = ${workshopId}::uuid
			AND workshop_participant.removed_at IS NULL
			AND (workshop.status IN ('open', 'running') OR room.reopened_at IS NOT NULL)`;
	if (!row) error(404);
	const { id: roomId, leastExamples, themes, handedInAt, helpAskedAt } = row;
	const moment = momentOf(row);
	return {
		...{ id: roomId, leastExamples, themes, handedInAt, helpAskedAt },
		open: roomIsOpen(moment),
		mayTakeBack: mayTakeBack(moment),
	};
}

function momentOf({ kind, endsAt, now, ...room }: Row): Parameters<typeof roomIsOpen>[0] {
	return {
		phase: kind && endsAt ? { kind, endsAt: endsAt.getTime() } : undefined,
		room: {
			extraSeconds: room.extraSeconds,
			handedInAt: room.handedInAt?.getTime(),
			reopenedAt: room.reopenedAt?.getTime(),
			mergedIntoId: room.mergedIntoId,
		},
		now: now.getTime(),
	};
}
