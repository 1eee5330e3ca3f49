import type { Database } from '@raadgiver/db';
import type { DemoModule } from '@raadgiver/db/demo';
import type { TestProgramme } from '../../support/people.ts';
import { type Answerable, answersIn } from './answers-in.ts';

/** Answers that each learner has handed in. */
export const ANSWERS = 20;

/** A programme whose learners have answered, and some of them, evenly spread. */
export type BenchProgramme = {
	readonly programme: TestProgramme;
	readonly learners: number;
	readonly sample: readonly { personId: string; slug: string }[];
};

/**
 * So many learners in a programme that teaches already, with twenty answers each in one of the
 * modules: two of three have completed it, the others are halfway, and every third has begun another
 * one. What they remember and have learned follows from their answers, over the last half-year.
 */
export async function generate(
	database: Database,
	programme: TestProgramme,
	modules: readonly DemoModule[],
	{ learners, sample }: { learners: number; sample: number },
): Promise<BenchProgramme> {
	const slugs = modules.map(({ slug }) => slug);
	await addLearners(database, programme, { learners, slugs });
	for (const module of modules) await addAnswers(database, programme, module);
	await database.$executeRaw`
		INSERT INTO learning_plan (programme_id, person_id, minutes, weekdays)
		SELECT ${programme.id}::uuid, person_id, 5 + number % 11, ARRAY[1, 4] FROM bench_learner
		WHERE number % 2 = 0`;
	await addChange(database, programme);
	const chosen = await database.$queryRaw<{ personId: string; slug: string }[]>`
		SELECT person_id AS "personId", slug FROM bench_learner
		WHERE number % greatest(1, ${learners}::int / ${sample}::int) = 0 ORDER BY number
		LIMIT ${sample}`;
	await database.$executeRaw`DROP TABLE bench_learner`;
	await database.$executeRaw`VACUUM ANALYZE`;
	return { programme, learners, sample: chosen };
}

/** A table that says who learns and in which module, as long as it is needed. */
async function addLearners(
	database: Database,
	{ id, slug: name }: TestProgramme,
	{ learners, slugs }: { learners: number; slugs: readonly string[] },
): Promise<void> {
	await database.$executeRaw`
		CREATE UNLOGGED TABLE bench_learner AS
		SELECT number, gen_random_uuid() AS person_id,
			(${slugs}::text[])[1 + number % ${slugs.length}::int] AS slug,
			now() - interval '5 days' - random() * interval '170 days' AS begun_at
		FROM generate_series(1, ${learners}::int) AS number`;
	await database.$executeRaw`
		INSERT INTO person (id, name, email, email_verified, updated_at)
		SELECT person_id, 'Læge ' || number, 'laege-' || number || ${`@${name}.example.dk`}, true, now()
		FROM bench_learner`;
	await database.$executeRaw`
		INSERT INTO membership (id, programme_id, person_id, roles)
		SELECT gen_random_uuid(), ${id}::uuid, person_id,
			ARRAY[CASE WHEN number % 3 = 0 THEN 'caseworker' ELSE 'gp' END]::role[]
		FROM bench_learner`;
}

async function addAnswers(
	database: Database,
	{ id }: TestProgramme,
	module: DemoModule,
): Promise<void> {
	const { slug, version, way } = module;
	const answered = JSON.stringify(answersIn(module, ANSWERS));
	await database.$executeRaw`
		INSERT INTO training_answer (id, programme_id, person_id, slug, version, item, purpose, given,
			"right", answered_at, received_at)
		SELECT gen_random_uuid(), ${id}::uuid, person_id, slug, ${version}, item, purpose, given,
			random() < 0.8, at, at
		FROM bench_learner, jsonb_to_recordset(${answered}::jsonb)
				AS answered(place int, item text, purpose answer_purpose, given jsonb),
			LATERAL (SELECT begun_at + place * interval '5 hours' AS at) AS timed
		WHERE slug = ${slug}`;
	const questions = JSON.stringify(questionsOf(module, answersIn(module, ANSWERS)));
	await database.$executeRaw`
		INSERT INTO question_memory (programme_id, person_id, slug, question, stability, difficulty,
			state, steps, repetitions, lapses, due_at, reviewed_at)
		SELECT ${id}::uuid, person_id, slug, question, stability, 3 + 5 * random(), 2, 0, 2, 0,
			at + stability * interval '1 day', at
		FROM bench_learner, jsonb_to_recordset(${questions}::jsonb) AS asked(place int, question text),
			LATERAL (SELECT begun_at + place * interval '5 hours' AS at,
				2 + 60 * random() + 0 * number AS stability) AS reckoned
		WHERE slug = ${slug}`;
	const references = [...new Set(Object.values(module.questions).flatMap((one) => one.learned))];
	await database.$executeRaw`
		INSERT INTO learned_statement (programme_id, person_id, reference, learned_on)
		SELECT ${id}::uuid, person_id, reference, begun_at::date
		FROM bench_learner, unnest(${references}::text[]) AS reference
		WHERE slug = ${slug}`;
	await addProgress(database, id, { slug, version, way });
}

async function addProgress(
	database: Database,
	programmeId: string,
	{ slug, version, way }: Pick<DemoModule, 'slug' | 'version' | 'way'>,
): Promise<void> {
	const half = way.slice(0, Math.ceil(way.length / 2));
	await database.$executeRaw`
		INSERT INTO module_progress (programme_id, person_id, slug, version, done, seconds, started_at,
			last_at, completed_at)
		SELECT ${programmeId}::uuid, person_id, ${slug}, ${version},
			CASE WHEN is_done THEN ${way}::text[] ELSE ${half}::text[] END, 400, begun_at, last_at,
			CASE WHEN is_done THEN last_at END
		FROM bench_learner, LATERAL (SELECT bench_learner.slug = ${slug} AND number % 3 <> 0 AS is_done,
			begun_at + interval '4 days' AS last_at) AS reckoned
		WHERE bench_learner.slug = ${slug}
			OR number % 3 = 1 AND (number + 1) % 8 = ${slug.length} % 8
		ON CONFLICT DO NOTHING`;
}

/** A change that took effect a month ago: whoever learned the old rule before that is to be told. */
async function addChange(database: Database, { id }: TestProgramme): Promise<void> {
	await database.$executeRaw`
		INSERT INTO law_change (id, programme_id, reference, before, replacement, effective_on, asked)
		SELECT gen_random_uuid(), ${id}::uuid, reference, text, reference,
			(now() - interval '30 days')::date, '{}'
		FROM law_statement WHERE programme_id = ${id}::uuid
			AND reference IN ('lov-1750/revalidering/before', 'samarbejdskodeks/2/precise-request')`;
}

/** The questions among the answers, each once, as it was answered last. */
function questionsOf(module: DemoModule, answered: readonly Answerable[]) {
	const last = new Map(
		answered
			.filter(({ item }) => item.startsWith('question/'))
			.map(({ place, item }) => [item.slice('question/'.length), place]),
	);
	return [...last]
		.filter(([question]) => question in module.questions)
		.map(([question, place]) => ({ question, place }));
}
