import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { DROPPED_AFTER_DAYS } from '#lib/training/figures/module-figures.ts';
import { type Grouped, profession, teaching } from './teaching.ts';

/** How many of a profession went how far in a module. */
export interface ParticipationRow extends Grouped {
	readonly started: number;
	readonly completed: number;
	readonly dropped: number;
}

/** How many completed a module in so many seconds. */
export interface TimeRow extends Grouped {
	readonly seconds: number;
	readonly n: number;
}

/** Whoever has not done a step since then has dropped out. */
function droppedSince(now: Date): Date {
	return new Date(now.getTime() - DROPPED_AFTER_DAYS * 24 * 60 * 60 * 1000);
}

/** Counts of learners by module and profession. */
export function countParticipation(actor: Actor, now: Date): Promise<ParticipationRow[]> {
	return database.$queryRaw`
		SELECT slug, profession, count(*)::int AS started, count(completed_at)::int AS completed,
			count(*) FILTER (WHERE completed_at IS NULL AND last_at < ${droppedSince(now)})::int AS dropped
		FROM (
			SELECT module_progress.slug, completed_at, last_at, ${profession} AS profession
			FROM programme
			JOIN module_progress ON module_progress.programme_id = programme.id
			LEFT JOIN membership ON membership.programme_id = programme.id
				AND membership.person_id = module_progress.person_id
			WHERE ${teaching(actor)}
		) AS learner
		GROUP BY slug, profession`;
}

/** How long those who completed a module took. */
export function countTimes(actor: Actor): Promise<TimeRow[]> {
	return database.$queryRaw`
		SELECT slug, profession, seconds, count(*)::int AS n
		FROM (
			SELECT module_progress.slug, seconds, ${profession} AS profession
			FROM programme
			JOIN module_progress ON module_progress.programme_id = programme.id
			LEFT JOIN membership ON membership.programme_id = programme.id
				AND membership.person_id = module_progress.person_id
			WHERE ${teaching(actor)} AND completed_at IS NOT NULL
		) AS learner
		GROUP BY slug, profession, seconds`;
}

/** Learners who have not completed the module, by the steps they have done. */
export function countSteps(actor: Actor, slug: string): Promise<{ key: string; n: number }[]> {
	return database.$queryRaw`
		SELECT key, count(*)::int AS n
		FROM programme
		JOIN module_progress ON module_progress.programme_id = programme.id
		CROSS JOIN unnest(done) AS step(key)
		WHERE ${teaching(actor)} AND module_progress.slug = ${slug} AND completed_at IS NULL
		GROUP BY key`;
}

/**
 * Learners who have dropped out, by the first step they have not done.
 * @param way the steps in their order
 */
export function countStopped(
	actor: Actor,
	slug: string,
	{ way, now }: { readonly way: readonly string[]; readonly now: Date },
): Promise<{ key: string; n: number }[]> {
	return database.$queryRaw`
		SELECT key, count(*)::int AS n
		FROM (
			SELECT (SELECT key FROM unnest(${[...way]}::text[]) WITH ORDINALITY AS step(key, place)
				WHERE NOT key = ANY(done) ORDER BY place LIMIT 1) AS key
			FROM programme
			JOIN module_progress ON module_progress.programme_id = programme.id
			WHERE ${teaching(actor)} AND module_progress.slug = ${slug} AND completed_at IS NULL
				AND last_at < ${droppedSince(now)}
		) AS dropped
		WHERE key IS NOT NULL
		GROUP BY key`;
}
