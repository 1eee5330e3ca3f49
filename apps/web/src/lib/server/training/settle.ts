import { isComplete, wayOf } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import * as certificates from './certificates/certificates.ts';
import { holdLearner } from './learners.ts';
import type { PublishedModule } from './modules.ts';

/**
 * Completes a module of which the learner lacked only steps that its new version does without: when
 * they open it, nothing is left to do.
 * @returns when it was completed; nothing where something is left, or another device was first
 */
export async function settle(
	actor: Actor,
	published: PublishedModule,
	done: readonly string[],
	moment: Date,
): Promise<Date | undefined> {
	const { slug, version, module } = published;
	if (!isComplete(module, done)) return undefined;
	return database.$transaction(async (transaction) => {
		if (!(await holdLearner(transaction, actor))) return undefined;
		const completed = await transaction.$executeRaw`
			UPDATE module_progress SET completed_at = ${moment}, version = ${version}
			WHERE programme_id = ${actor.programme.id}::uuid AND person_id = ${actor.personId}::uuid
				AND slug = ${slug} AND completed_at IS NULL AND done @> ${wayOf(module)}::text[]`;
		if (completed === 0) return undefined;
		await certificates.issue(transaction, actor, published, danishDay(moment));
		return moment;
	});
}
