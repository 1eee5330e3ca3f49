import type { AnswerPurpose, Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { learnerCondition, learnerWhere } from './learners.ts';

/** How far the learner is in one module. */
export interface Progress {
	readonly slug: string;
	/** The newest version they have done a step in. */
	readonly version: number;
	/** The keys of the steps that are done, some perhaps of another version. */
	readonly done: readonly string[];
	readonly seconds: number;
	readonly startedAt: Date;
	readonly lastAt: Date;
	readonly completedAt: Date | undefined;
}

/** What the learner answered last to one item. */
export interface LatestAnswer {
	readonly version: number;
	readonly purpose: AnswerPurpose;
	/** What can stand here depends on the item's kind: `answerTo` says what it is, if anything still. */
	readonly given: unknown;
	readonly right: boolean;
	readonly answeredAt: Date;
}

/** How far the learner is in every module they have begun. Nobody reads this of anybody else. */
export async function of(actor: Actor): Promise<readonly Progress[]> {
	const rows = await database.moduleProgress.findMany({
		where: { programme: learnerWhere(actor), personId: actor.personId },
		orderBy: { lastAt: 'desc' },
	});
	return rows.map(asProgress);
}

/** How far the learner is in one module, and what they answered last to each of its items. */
export async function find(
	actor: Actor,
	slug: string,
): Promise<{
	progress: Progress | undefined;
	answers: Readonly<Record<string, LatestAnswer>>;
}> {
	const [row, answers] = await Promise.all([
		database.moduleProgress.findFirst({
			where: { programme: learnerWhere(actor), personId: actor.personId, slug },
		}),
		database.$queryRaw<(LatestAnswer & { item: string })[]>`
			SELECT DISTINCT ON (item) item, version, purpose::text, given, "right",
				answered_at AS "answeredAt"
			FROM training_answer JOIN programme ON programme.id = training_answer.programme_id
			WHERE ${learnerCondition(actor)} AND training_answer.person_id = ${actor.personId}::uuid
				AND training_answer.slug = ${slug}
			ORDER BY item, answered_at DESC, received_at DESC`,
	]);
	return {
		progress: row ? asProgress(row) : undefined,
		answers: Object.fromEntries(answers.map(({ item, ...answer }) => [item, answer])),
	};
}

function asProgress({
	programmeId: _programme,
	personId: _person,
	completedAt,
	...row
}: Prisma.ModuleProgressGetPayload<object>): Progress {
	return { ...row, completedAt: completedAt ?? undefined };
}
