import {
	answerTo,
	citedStatement,
	type CitedStatement,
	findStatement,
	type LearnerAnswer,
	type Question,
	type QuestionKind,
	questionReferences,
} from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { learnerCondition } from './learners.ts';
import * as modules from './modules.ts';
import * as registers from './register.ts';
import * as today from './today.ts';

/** The most questions of one sitting: four minutes' worth, and what a phone loads at once. */
const SITTING = 8;

/** A question that comes back, with the module it is from. */
export interface RepeatedQuestion {
	readonly slug: string;
	readonly version: number;
	/** Of the module. */
	readonly title: string;
	readonly question: Question;
}

/** What is repeated in one sitting ("genopfriskning"). */
export interface Sitting {
	readonly questions: readonly RepeatedQuestion[];
	/** What they rest on, by reference. */
	readonly statements: Readonly<Record<string, CitedStatement>>;
	/** How many were repeated earlier today, and how many of them were known. */
	readonly repeated: today.Today['repeated'];
	/** The day has questions beyond this sitting. */
	readonly hasMore: boolean;
}

/** The questions that today's plan has left, the first to be asked first. */
export async function find(actor: Actor, moment = new Date()): Promise<Sitting> {
	const [{ items, repeated }, published] = await Promise.all([
		today.find(actor, moment),
		modules.list(actor),
	]);
	const planned = items.flatMap((item) => (item.kind === 'repetition' ? item.questions : []));
	const questions = planned
		.slice(0, SITTING)
		.flatMap(({ slug, question }) => questionIn(published, slug, question) ?? []);
	return {
		questions,
		statements: await statementsOf(actor, questions, moment),
		repeated,
		hasMore: planned.length > SITTING,
	};
}

/** A question that was repeated, with what was answered last. */
export interface AnsweredQuestion extends Pick<Sitting, 'statements'> {
	readonly asked: RepeatedQuestion;
	readonly given: LearnerAnswer<QuestionKind>;
}

/** What the learner answered last in repeating a question, or nothing where it says nothing any more. */
export async function findAnswered(
	actor: Actor,
	slug: string,
	question: string,
	moment = new Date(),
): Promise<AnsweredQuestion | undefined> {
	const asked = questionIn(await modules.list(actor), slug, question);
	if (!asked) return undefined;
	const [latest] = await database.$queryRaw<{ given: unknown }[]>`
		SELECT given FROM training_answer JOIN programme ON programme.id = training_answer.programme_id
		WHERE ${learnerCondition(actor)} AND training_answer.person_id = ${actor.personId}::uuid
			AND training_answer.slug = ${slug} AND item = ${`question/${question}`} AND purpose = 'repetition'
		ORDER BY answered_at DESC, received_at DESC LIMIT 1`;
	const given = latest && answerTo(asked.question, latest.given);
	if (given === undefined) return undefined;
	return { asked, given, statements: await statementsOf(actor, [asked], moment) };
}

function questionIn(
	published: readonly modules.PublishedModule[],
	slug: string,
	id: string,
): RepeatedQuestion | undefined {
	const taught = published.find((one) => one.slug === slug);
	const question = taught?.module.questions.find((known) => known.id === id);
	if (!taught || !question) return undefined;
	return { slug, version: taught.version, title: taught.module.title, question };
}

async function statementsOf(
	actor: Actor,
	questions: readonly RepeatedQuestion[],
	moment: Date,
): Promise<Sitting['statements']> {
	const register = await registers.find(actor);
	const named = questions.flatMap(({ question }) => questionReferences(question));
	const cited = named.flatMap(({ reference }) => {
		const statement = findStatement(register, reference);
		return statement
			? [[reference, citedStatement(statement, register, danishDay(moment))] as const]
			: [];
	});
	return Object.fromEntries(cited);
}
