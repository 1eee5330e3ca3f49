import { gradeItem, type StepKey, wayOf } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import type {
	AnswerOutcome,
	Handed,
	HandedAnswer,
	HandedResult,
	HandedStep,
	Refusal,
	StepOutcome,
} from '#lib/training/handed.ts';
import { advance, progressSql, type TakenStep } from './advance.ts';
import * as certificates from './certificates/certificates.ts';
import { learnedSql, memorySql, remembered } from './learn.ts';
import { holdLearner } from './learners.ts';
import type { PublishedModule } from './modules.ts';
import { putAway } from './put-away.ts';
import * as versions from './versions.ts';

/** An answer that counts. */
export interface TakenAnswer extends Omit<HandedAnswer, 'waited'> {
	readonly right: boolean;
	/** The statements of law that it teaches when it is right. */
	readonly references: readonly string[];
	readonly answeredAt: Date;
}

const secondsADay = 86_400;

/** Seconds that an answer can have waited: whoever was longer without connection answered then. */
const longestWait = 30 * secondsADay;

/**
 * Takes what a learner answered and did, perhaps days ago and on several devices. What was handed in
 * before changes nothing; what cannot be taken is named, and keeps nothing else from being taken. All
 * is written in one transaction, with as many queries for two hundred answers as for one.
 *
 * @param received when it arrived: times are reckoned back from it, so that no phone's clock matters
 */
export async function hand(
	actor: Actor,
	handed: Handed,
	received = new Date(),
): Promise<HandedResult> {
	const find = await versions.find(
		actor,
		[...handed.answers, ...handed.steps].filter((one) => one !== undefined),
	);
	const answers = handed.answers.map((answer) => checkAnswer(answer, find, received));
	const steps = handed.steps.map((step) => checkStep(step, find, received));
	const taken = await write(actor, answers.filter(isTaken), steps.filter(isTaken), received);
	return {
		answers: answers.map((answer): AnswerOutcome => {
			if (!isTaken(answer)) return { taken: false, refusal: answer };
			return taken ? { taken: true, right: answer.right } : notMember;
		}),
		steps: steps.map((step): StepOutcome => {
			if (!isTaken(step)) return { taken: false, refusal: step };
			return taken ? { taken: true } : notMember;
		}),
		completed: taken?.completed ?? [],
	};
}

const notMember = { taken: false, refusal: 'no-member' } as const;

const isTaken = <Taken extends object>(checked: Taken | Refusal): checked is Taken =>
	typeof checked === 'object';

/** Nothing is written for somebody who is no active member any more. */
function write(
	actor: Actor,
	answers: readonly TakenAnswer[],
	steps: readonly TakenStep[],
	received: Date,
): Promise<{ completed: HandedResult['completed'] } | undefined> {
	return database.$transaction(async (transaction) => {
		if (!(await holdLearner(transaction, actor))) return undefined;
		const before = await putAway(transaction, actor, { answers, steps }, received);
		const advanced = advance(before.progress, steps);
		await transaction.$executeRaw`
			WITH remembered AS (${memorySql(actor, remembered(before.fresh, before.memories))}),
				learned AS (${learnedSql(actor, before.fresh)}),
				advanced AS (${progressSql(
					actor,
					advanced.map(({ progress }) => progress),
				)})
			SELECT 1`;
		const completed = advanced.flatMap((one) => one.completed ?? []);
		for (const { published, completedAt } of completed) {
			await certificates.issue(transaction, actor, published, danishDay(completedAt));
		}
		return { completed: completed.map(({ published: { slug, version } }) => ({ slug, version })) };
	});
}

function checkAnswer(
	answer: HandedAnswer | undefined,
	find: versions.FindVersion,
	received: Date,
): TakenAnswer | Refusal {
	if (!answer) return 'malformed';
	const published = find(answer);
	if (typeof published === 'string') return published;
	const graded = gradeItem(published.module, answer.item, answer.given);
	if (typeof graded === 'string') return graded;
	const { waited, ...kept } = answer;
	return { ...kept, ...graded, answeredAt: before(received, waited) };
}

function checkStep(
	step: HandedStep | undefined,
	find: versions.FindVersion,
	received: Date,
): TakenStep | Refusal {
	if (!step) return 'malformed';
	const published = find(step);
	if (typeof published === 'string') return published;
	if (!isStepOf(published, step.key)) return 'unknown-step';
	const { seconds, waited } = step;
	return { published, key: step.key, seconds, doneAt: before(received, waited) };
}

function isStepOf({ module }: PublishedModule, key: string): key is StepKey {
	return wayOf(module).some((known) => known === key);
}

function before(received: Date, waited: number): Date {
	const seconds = Math.min(Math.max(waited, 0), longestWait);
	return new Date(received.getTime() - seconds * 1000);
}
