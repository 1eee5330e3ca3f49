import { error } from '@sveltejs/kit';
import {
	citedStatement,
	type CitedStatement,
	deltaLesson,
	type DeltaLesson,
	findStatement,
	referencesOf,
	validityOn,
} from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay, dateAsDay, dayAsDate } from '#lib/survey/danish-day.ts';
import { holdLearner, learnerWhere } from '../learners.ts';
import * as modules from '../modules.ts';
import * as registers from '../register.ts';

/** The lesson about one change of the law, as one learner goes through it. */
export interface Lesson extends DeltaLesson {
	readonly explanation: string;
	/** The first day of the new, as 2027-01-01. */
	readonly effectiveOn: string;
	/** What the questions rest on, by reference. */
	readonly statements: Readonly<Record<string, CitedStatement>>;
	readonly isTaken: boolean;
}

/** A lesson there is only about a change that has taken effect, and that matters. */
function lessonWhere(actor: Actor, id: string, today: string) {
	return {
		id,
		material: true,
		withdrawnAt: null,
		effectiveOn: { lte: dayAsDate(today) },
		programme: learnerWhere(actor),
	};
}

/** The lesson about a change, with questions of the modules that the learner has taken; else 404. */
export async function find(actor: Actor, changeId: string): Promise<Lesson> {
	const today = danishDay(new Date());
	const [change, progress, register, published] = await Promise.all([
		database.lawChange.findFirst({
			where: lessonWhere(actor, changeId, today),
			include: { lessons: { where: { personId: actor.personId } } },
		}),
		database.moduleProgress.findMany({
			where: { personId: actor.personId, programme: learnerWhere(actor) },
			select: { slug: true },
		}),
		registers.find(actor),
		modules.list(actor),
	]);
	if (!change) error(404);
	const slugs = new Set(progress.map(({ slug }) => slug));
	const taken = published.filter(({ slug }) => slugs.has(slug));
	const replacement = change.replacement ?? undefined;
	const lesson = deltaLesson({ ...change, replacement }, register, taken) ?? error(404);
	const shown = new Set(lesson.questions.map(({ question }) => question));
	const named = taken.flatMap(({ module }) => {
		const questions = module.questions.filter((question) => shown.has(question));
		return referencesOf({ ...module, questions, pages: [], cases: [] });
	});
	const statements = [...new Set(named)].flatMap((reference) => {
		const statement = findStatement(register, reference);
		return statement ? [[reference, citedStatement(statement, register, today)] as const] : [];
	});
	return {
		...lesson,
		explanation: change.explanation,
		effectiveOn: dateAsDay(change.effectiveOn),
		statements: Object.fromEntries(statements),
		isTaken: change.lessons.length > 0,
	};
}

/** Writes down that the learner has been through the lesson, and so has learned what holds now. */
export async function finish(actor: Actor, changeId: string): Promise<void> {
	const today = danishDay(new Date());
	await database.$transaction(async (transaction) => {
		if (!(await holdLearner(transaction, actor))) error(404);
		const change = await transaction.lawChange.findFirst({
			where: lessonWhere(actor, changeId, today),
			select: { replacement: true },
		});
		if (!change) error(404);
		const { personId } = actor;
		await transaction.lawLesson.createMany({
			data: [{ changeId, personId }],
			skipDuplicates: true,
		});
		const reference = change.replacement;
		const register = await registers.find(actor);
		const statement = reference ? findStatement(register, reference) : undefined;
		if (!reference || !statement || validityOn(statement, today) !== 'in-force') return;
		const learner = { programmeId: actor.programme.id, personId, reference };
		const learnedOn = dayAsDate(today);
		await transaction.learnedStatement.upsert({
			where: { programmeId_personId_reference: learner },
			create: { ...learner, learnedOn },
			update: { learnedOn },
		});
	});
}
