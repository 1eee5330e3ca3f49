import { Prisma } from '@raadgiver/db';
import type { BeforeAndAfter } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { PublishedModule } from '../modules.ts';
import { askedIn, firstAnswers } from './first-answers.ts';
import { type Grouped, profession } from './teaching.ts';

/** Learners of a profession with the same shares right in both short tests of a module. */
export interface GainRow extends Grouped, BeforeAndAfter {
	/** Whether they are among those who are told of as a profession. */
	readonly inPart: boolean;
}

/**
 * The learners who took both tests, by what they had right. They are counted `minimum` at a time, in
 * the order they finished, among all and within each profession: from one day to the next a figure
 * changes by so many people at once, or not at all, so that nobody's answers are the difference.
 */
export function countGains(
	actor: Actor,
	modules: readonly PublishedModule[],
	minimum: number,
): Promise<GainRow[]> {
	const tests = testsOf(modules);
	return database.$queryRaw`
		WITH first_answer AS (${firstAnswers(actor, tests.asked)}),
		tested AS (${scores}),
		ordered AS (
			SELECT slug, person_id, before, after, ready_at,
				row_number() OVER (PARTITION BY slug ORDER BY ready_at, person_id) AS place,
				count(*) OVER (PARTITION BY slug) AS people, programme_id
			FROM tested
			JOIN jsonb_to_recordset(${tests.sizes}::jsonb) AS size(slug text, all_before int, all_after int)
				USING (slug)
			WHERE before_given = all_before AND after_given = all_after
		),
		parted AS (
			SELECT slug, before, after, ${profession} AS profession, ready_at, ordered.person_id
			FROM ordered
			LEFT JOIN membership ON membership.programme_id = ordered.programme_id
				AND membership.person_id = ordered.person_id
			WHERE place <= people - people % ${minimum}::int
		),
		placed AS (
			SELECT *, row_number() OVER (PARTITION BY slug, profession ORDER BY ready_at, person_id) AS place,
				count(*) OVER (PARTITION BY slug, profession) AS people
			FROM parted
		)
		SELECT slug, profession, before, after, place <= people - people % ${minimum}::int AS "inPart",
			count(*)::int AS n
		FROM placed
		GROUP BY slug, profession, before, after, "inPart"`;
}

/** How many took the whole test before the module, and not the whole one after it. */
export async function countBeforeOnly(actor: Actor, published: PublishedModule): Promise<number> {
	const { asked, sizes } = testsOf([published]);
	const [row] = await database.$queryRaw<{ n: number }[]>`
		WITH first_answer AS (${firstAnswers(actor, asked)}), tested AS (${scores})
		SELECT count(*)::int AS n
		FROM tested
		JOIN jsonb_to_recordset(${sizes}::jsonb) AS size(slug text, all_before int, all_after int)
			USING (slug)
		WHERE before_given = all_before AND after_given < all_after`;
	return row?.n ?? 0;
}

/** What each learner had right in the two tests, as far as they took them. */
const scores = Prisma.sql`
	SELECT programme_id, slug, person_id, max(received_at) AS ready_at,
		count(*) FILTER (WHERE purpose = 'before') AS before_given,
		count(*) FILTER (WHERE purpose = 'after') AS after_given,
		(avg("right"::int) FILTER (WHERE purpose = 'before'))::float AS before,
		(avg("right"::int) FILTER (WHERE purpose = 'after'))::float AS after
	FROM first_answer
	GROUP BY programme_id, slug, person_id`;

function testsOf(modules: readonly PublishedModule[]) {
	const sizes = modules.map(({ slug, module }) => ({
		slug,
		all_before: module.before.length,
		all_after: module.after.length,
	}));
	return {
		asked: modules.flatMap(askedIn).filter(({ purpose }) => purpose !== 'step'),
		sizes: JSON.stringify(sizes),
	};
}
