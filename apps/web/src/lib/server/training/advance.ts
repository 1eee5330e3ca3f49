import { Prisma } from '@raadgiver/db';
import { isComplete, type StepKey } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { PublishedModule } from './modules.ts';

/** A step that somebody has done. */
export interface TakenStep {
	/** The module as they saw it. */
	readonly published: PublishedModule;
	readonly key: StepKey;
	readonly seconds: number;
	readonly doneAt: Date;
}

/** How far somebody is in one module. */
export type Progress = Omit<Prisma.ModuleProgressGetPayload<object>, 'programmeId' | 'personId'>;

/** Seconds that one step counts at most: beyond that the phone lay on the table. */
const mostSeconds = 300;

/** A module, as they saw it, that somebody has completed, and when the last step of it was done. */
export interface Completion {
	readonly published: PublishedModule;
	readonly completedAt: Date;
}

/** A learner's progress in one module after some steps, and what is completed by them. */
export interface Advance {
	readonly progress: Progress;
	readonly completed: Completion | undefined;
}

/** Adds the steps to what was done before. */
export function advance(
	known: readonly Progress[],
	steps: readonly TakenStep[],
): readonly Advance[] {
	const standing = new Map(known.map((row) => [row.slug, row]));
	const bySlug = Map.groupBy(steps, ({ published }) => published.slug);
	return [...bySlug].map(([slug, taken]) => addSteps(standing.get(slug), slug, taken));
}

/** A step counts its seconds once, when it is new: handing it in again changes nothing. */
function addSteps(
	before: Progress | undefined,
	slug: string,
	steps: readonly TakenStep[],
): Advance {
	const done = new Set(before?.done);
	let seconds = before?.seconds ?? 0;
	for (const step of steps) {
		if (done.has(step.key)) continue;
		done.add(step.key);
		seconds += Math.round(Math.min(Math.max(step.seconds, 0), mostSeconds));
	}
	const times = steps.map(({ doneAt }) => doneAt.getTime());
	const lastAt = new Date(Math.max(...times, before?.lastAt.getTime() ?? 0));
	const completed = completedBy(before, [...done], steps);
	const progress: Progress = {
		slug,
		version: Math.max(...steps.map(({ published }) => published.version), before?.version ?? 0),
		done: [...done],
		seconds,
		startedAt: new Date(Math.min(...times, before?.startedAt.getTime() ?? Infinity)),
		lastAt,
		completedAt: before?.completedAt ?? (completed ? lastAt : null),
	};
	return { progress, completed: completed && { published: completed, completedAt: lastAt } };
}

/**
 * The newest version among those the steps were done in that is complete now and was not before. Whoever
 * lacked only what a later version does without completes that with the next step they do in it.
 */
function completedBy(
	before: Progress | undefined,
	done: readonly string[],
	steps: readonly TakenStep[],
): PublishedModule | undefined {
	return steps
		.map(({ published }) => published)
		.toSorted((a, b) => b.version - a.version)
		.find(
			({ module }) =>
				isComplete(module, done) && !(before?.completedAt && isComplete(module, before.done)),
		);
}

/** Writes down how far the learner is. */
export function progressSql(
	{ programme, personId }: Actor,
	progress: readonly Progress[],
): Prisma.Sql {
	return Prisma.sql`
		INSERT INTO module_progress (programme_id, person_id, slug, version, done, seconds, started_at,
			last_at, completed_at)
		SELECT ${programme.id}::uuid, ${personId}::uuid, slug, version, done, seconds, "startedAt",
			"lastAt", "completedAt"
		FROM jsonb_to_recordset(${JSON.stringify(progress)}::jsonb) AS progress(slug text, version int,
			done text[], seconds int, "startedAt" timestamptz, "lastAt" timestamptz,
			"completedAt" timestamptz)
		ON CONFLICT (programme_id, person_id, slug) DO UPDATE SET
			version = excluded.version, done = excluded.done, seconds = excluded.seconds,
			started_at = excluded.started_at, last_at = excluded.last_at,
			completed_at = excluded.completed_at`;
}
