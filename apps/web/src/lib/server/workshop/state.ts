import type { Prisma, WorkshopPhaseKind, WorkshopStatus } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';

/** All that people in a workshop are told of its rows. Moments are milliseconds since 1970. */
export interface WorkshopState {
	readonly status: WorkshopStatus;
	readonly rehearsal: boolean;
	readonly leastExamples: number;
	readonly meetingLink: string | null;
	readonly votesClosedAt: number | null;
	readonly passedOnAt: number | null;
	readonly phaseId: string | null;
	readonly phaseStartedAt: number | null;
	readonly phaseEndsAt: number | null;
	/** In order. */
	readonly phases: readonly PhaseState[];
	/** In order of their numbers. */
	readonly rooms: readonly RoomState[];
	/** In order of their coming, those put out among them. */
	readonly participants: readonly ParticipantState[];
	/** The newest first; without those withdrawn. */
	readonly messages: readonly MessageState[];
	/** Examples that a facilitator has hidden. */
	readonly hidden: readonly string[];
	/** People who lead it. */
	readonly facilitators: readonly string[];
}

export interface PhaseState {
	readonly id: string;
	readonly place: number;
	readonly kind: WorkshopPhaseKind;
	readonly title: string;
	readonly minutes: number;
}

export interface RoomState {
	readonly id: string;
	readonly number: number;
	readonly name: string | null;
	readonly theme: string | null;
	readonly meetingLink: string | null;
	readonly locked: boolean;
	readonly extraSeconds: number;
	readonly handedInAt: number | null;
	readonly reopenedAt: number | null;
	readonly helpAskedAt: number | null;
	readonly helpTakenBy: string | null;
	readonly mergedIntoId: string | null;
}

export interface ParticipantState {
	readonly id: string;
	readonly name: string;
	readonly roomId: string | null;
	readonly simulated: boolean;
	readonly removed: boolean;
}

export interface MessageState {
	readonly id: string;
	readonly roomId: string | null;
	readonly text: string;
	readonly writtenBy: string;
	readonly at: number;
}

/**
 * Reads it with one query that hands over JSON: while a thousand people come in, this is read ten times
 * a second. Nothing where there is no such workshop.
 */
export async function readState(
	workshopId: string,
	client: Prisma.TransactionClient = database,
): Promise<WorkshopState | undefined> {
	const [row] = await client.$queryRaw<{ state: WorkshopState }[]>`
		SELECT json_build_object(
			'status', status,
			'rehearsal', rehearsal,
			'leastExamples', least_examples,
			'meetingLink', meeting_link,
			'votesClosedAt', extract(epoch FROM votes_closed_at) * 1000,
			'passedOnAt', extract(epoch FROM passed_on_at) * 1000,
			'phaseId', phase_id,
			'phaseStartedAt', extract(epoch FROM phase_started_at) * 1000,
			'phaseEndsAt', extract(epoch FROM phase_ends_at) * 1000,
			'phases', (
				SELECT coalesce(json_agg(json_build_object(
					'id', id, 'place', place, 'kind', kind, 'title', title, 'minutes', minutes
				) ORDER BY place), '[]')
				FROM workshop_phase WHERE workshop_id = workshop.id),
			'rooms', (
				SELECT coalesce(json_agg(json_build_object(
					'id', id, 'number', number, 'name', name, 'theme', theme,
					'meetingLink', meeting_link, 'locked', locked, 'extraSeconds', extra_seconds,
					'handedInAt', extract(epoch FROM handed_in_at) * 1000,
					'reopenedAt', extract(epoch FROM reopened_at) * 1000,
					'helpAskedAt', extract(epoch FROM help_asked_at) * 1000,
					'helpTakenBy', help_taken_by, 'mergedIntoId', merged_into_id
				) ORDER BY number), '[]')
				FROM workshop_room WHERE workshop_id = workshop.id),
			'participants', (
				SELECT coalesce(json_agg(json_build_object(
					'id', id, 'name', name, 'roomId', room_id, 'simulated', simulated,
					'removed', removed_at IS NOT NULL
				) ORDER BY joined_at, id), '[]')
				FROM workshop_participant WHERE workshop_id = workshop.id),
			'messages', (
				SELECT coalesce(json_agg(json_build_object(
					'id', id, 'roomId', room_id, 'text', text, 'writtenBy', written_by,
					'at', extract(epoch FROM at) * 1000
				) ORDER BY at DESC, id), '[]')
				FROM workshop_message WHERE workshop_id = workshop.id AND withdrawn_at IS NULL),
			'hidden', (
				SELECT coalesce(json_agg(example_id ORDER BY at), '[]')
				FROM workshop_hidden WHERE workshop_id = workshop.id),
			'facilitators', (
				SELECT coalesce(json_agg(person_id), '[]')
				FROM workshop_facilitator WHERE workshop_id = workshop.id)
		) AS state
		FROM workshop WHERE id = ${workshopId}::uuid`;
	return row?.state;
}
