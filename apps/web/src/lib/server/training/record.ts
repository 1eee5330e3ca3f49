import { type DayOfAnswers, type LearnedTime, shareDone, timeLearned } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay, dateAsDay } from '#lib/survey/danish-day.ts';
import type { Certificate } from '#lib/training/certificates/certificate.ts';
import * as certificates from './certificates/certificates.ts';
import { learnerCondition, learnerWhere } from './learners.ts';
import * as progress from './progress.ts';
import { referenceWords } from './reference-words.ts';
import * as versions from './versions.ts';

/** A module as it stands in somebody's own record. Days are Danish, as 2027-02-01. */
export interface RecordedModule {
	readonly slug: string;
	readonly title: string;
	/** Nothing for a module that the programme no longer has. */
	readonly theme: string | undefined;
	readonly version: number;
	readonly begunOn: string;
	readonly completedOn: string | undefined;
	/** How much of it is done, from 0 to 1. */
	readonly share: number;
	readonly seconds: number;
	/** The newest certificate of it. */
	readonly certificate: Pick<Certificate, 'id' | 'code'> | undefined;
}

/** A change of the law whose lesson was taken. */
export interface LearnedChange {
	readonly id: string;
	/** "sygedagpengeloven § 11 a" */
	readonly where: string;
	readonly effectiveOn: string;
	readonly learnedOn: string;
}

/** What somebody has learned in a programme; nobody else reads it. */
export interface LearningRecord {
	/** The one begun last first. */
	readonly modules: readonly RecordedModule[];
	readonly times: readonly LearnedTime[];
	readonly certificates: readonly Certificate[];
	readonly changes: readonly LearnedChange[];
}

/** The actor's own record. */
export async function find(actor: Actor): Promise<LearningRecord> {
	const [opened, answers, proofs, changes] = await Promise.all([
		progress.of(actor),
		readAnswers(actor),
		certificates.list(actor),
		readChanges(actor),
	]);
	const versionOf = await versions.find(actor, opened);
	const modules = opened
		.map((row): RecordedModule => {
			const found = versionOf(row);
			const module = typeof found === 'string' ? undefined : found.module;
			const { slug, version, startedAt, completedAt, done, seconds } = row;
			const certificate = proofs.find((proof) => proof.slug === slug);
			return {
				...{ slug, version, seconds, certificate, theme: module?.theme ?? certificate?.theme },
				title: module?.title ?? certificate?.title ?? slug,
				begunOn: danishDay(startedAt),
				completedOn: completedAt && danishDay(completedAt),
				share: module && !completedAt ? shareDone(module, done) : 1,
			};
		})
		.toSorted((a, b) => (a.begunOn < b.begunOn ? 1 : -1));
	const lastOn = new Map(opened.map(({ slug, lastAt }) => [slug, danishDay(lastAt)]));
	const times = timeLearned(
		modules.map(({ slug, theme = '', seconds, begunOn }) => ({
			...{ slug, theme, seconds },
			lastOn: lastOn.get(slug) ?? begunOn,
		})),
		answers,
	);
	return { modules, times, certificates: proofs, changes };
}

/** The answers of each day and module, by the person's index. */
function readAnswers(actor: Actor): Promise<DayOfAnswers[]> {
	return database.$queryRaw<DayOfAnswers[]>`
		SELECT training_answer.slug,
			(answered_at AT TIME ZONE 'Europe/Copenhagen')::date::text AS day,
			(count(*) FILTER (WHERE purpose <> 'repetition'))::int AS answers,
			(count(*) FILTER (WHERE purpose = 'repetition'))::int AS repeated
		FROM training_answer JOIN programme ON programme.id = training_answer.programme_id
		WHERE ${learnerCondition(actor)} AND training_answer.person_id = ${actor.personId}::uuid
		GROUP BY 1, 2`;
}

async function readChanges(actor: Actor): Promise<LearnedChange[]> {
	const lessons = await database.lawLesson.findMany({
		where: { personId: actor.personId, change: { programme: learnerWhere(actor) } },
		orderBy: { takenAt: 'desc' },
		select: { takenAt: true, change: { select: { id: true, reference: true, effectiveOn: true } } },
	});
	const wordsOf = await referenceWords(actor);
	return lessons.map(({ takenAt, change: { id, reference, effectiveOn } }) => ({
		id,
		where: wordsOf(reference),
		effectiveOn: dateAsDay(effectiveOn),
		learnedOn: danishDay(takenAt),
	}));
}

/** All that is stored about what the actor has learned here, as it is stored. */
export async function findAll(actor: Actor) {
	const mine = { where: { programme: learnerWhere(actor), personId: actor.personId } };
	const [plan, modules, answers, memory, statements, lessons, proofs] = await Promise.all([
		database.learningPlan.findFirst({ ...mine, omit: owner }),
		database.moduleProgress.findMany({ ...mine, omit: owner, orderBy: { startedAt: 'asc' } }),
		database.trainingAnswer.findMany({ ...mine, omit: owner, orderBy: { answeredAt: 'asc' } }),
		database.questionMemory.findMany({ ...mine, omit: owner, orderBy: { reviewedAt: 'asc' } }),
		database.learnedStatement.findMany({ ...mine, omit: owner, orderBy: { reference: 'asc' } }),
		database.lawLesson.findMany({
			where: { personId: actor.personId, change: { programme: learnerWhere(actor) } },
			omit: { personId: true },
			orderBy: { takenAt: 'asc' },
		}),
		certificates.list(actor),
	]);
	return { plan, modules, answers, memory, statements, lessons, certificates: proofs };
}

/** Who and where stands above it all once. */
const owner = { programmeId: true, personId: true } as const;
