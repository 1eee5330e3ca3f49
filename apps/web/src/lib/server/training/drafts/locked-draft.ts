import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import type { DraftFiles } from '@raadgiver/training';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import { TEACHERS } from '../teachers.ts';

export interface LockedDraft {
	readonly files: DraftFiles;
	readonly revision: number;
	readonly authors: readonly string[];
	readonly savedBy: string | null;
	readonly savedAt: Date;
	readonly submittedAt: Date | null;
	readonly note: string;
}

/** The draft, which nobody else changes until the transaction ends; 404 where the actor has none. */
export async function lockDraft(
	transaction: Prisma.TransactionClient,
	actor: Actor,
	slug: string,
): Promise<LockedDraft> {
	const [draft] = await transaction.$queryRaw<LockedDraft[]>`
		SELECT files, revision, authors::text[], person.name AS "savedBy", saved_at AS "savedAt",
			submitted_at AS "submittedAt", note
		FROM module_draft JOIN programme ON programme.id = module_draft.programme_id
		LEFT JOIN person ON person.id = saved_by_id
		WHERE ${programmeCondition(actor, ...TEACHERS)} AND module_draft.slug = ${slug}
			AND discarded_at IS NULL
		FOR UPDATE OF module_draft`;
	if (!draft) error(404);
	return draft;
}
