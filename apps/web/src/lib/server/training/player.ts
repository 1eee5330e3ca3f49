import { answerTo, type ModuleView, moduleView, type Question } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { learnerCondition } from './learners.ts';
import * as modules from './modules.ts';
import type { PublishedModule } from './modules.ts';
import * as registers from './register.ts';
import { settle } from './settle.ts';

/** A module as it is shown to every member. */
export interface ShownModule {
	readonly view: ModuleView;
	readonly publishedAt: Date;
	readonly approval: string | undefined;
}

/** A module as one learner opens it. */
export interface OpenedModule {
	readonly view: ModuleView;
	/** The keys of the steps that the learner has done, some perhaps of another version. */
	readonly done: readonly string[];
	readonly completedAt: Date | undefined;
	/** What the learner answered last on the way, by item; what can be no answer today is left out. */
	readonly given: Readonly<Record<string, unknown>>;
}

interface OpenedRow {
	done: string[] | null;
	completedAt: Date | null;
	given: Record<string, unknown> | null;
}

/** The module as it is today, or nothing where the programme teaches none of that name (any more). */
export async function find(
	actor: Pick<Actor, 'programme'>,
	slug: string,
	moment = new Date(),
): Promise<ShownModule | undefined> {
	const published = await modules.find(actor, slug);
	if (!published) return undefined;
	const { publishedAt, approval } = published;
	return { view: await viewOf(actor, published, danishDay(moment)), publishedAt, approval };
}

/**
 * Opens a module for a learner, with one query, and completes it where nothing is left to do. Nothing
 * where the programme teaches none of that name
 * (any more), or the actor is no active member.
 */
export async function open(
	actor: Actor,
	slug: string,
	moment = new Date(),
): Promise<OpenedModule | undefined> {
	const published = await modules.find(actor, slug);
	if (!published) return undefined;
	const [[row], view] = await Promise.all([
		readRow(actor, slug),
		viewOf(actor, published, danishDay(moment)),
	]);
	if (!row) return undefined;
	const done = row.done ?? [];
	return {
		view,
		done,
		completedAt: row.completedAt ?? (await settle(actor, published, done, moment)),
		given: stillAnswers(published, row.given ?? {}),
	};
}

/** What is answered in repetition says nothing of the way through the module. */
function readRow(actor: Actor, slug: string): Promise<OpenedRow[]> {
	return database.$queryRaw<OpenedRow[]>`
		SELECT done, completed_at AS "completedAt", (
			SELECT jsonb_object_agg(item, given) FROM (
				SELECT DISTINCT ON (item) item, given FROM training_answer
				WHERE programme_id = programme.id AND person_id = ${actor.personId}::uuid
					AND slug = ${slug} AND purpose IN ('before', 'step', 'after')
				ORDER BY item, answered_at DESC, received_at DESC
			) newest
		) AS given
		FROM programme LEFT JOIN module_progress ON module_progress.programme_id = programme.id
			AND module_progress.person_id = ${actor.personId}::uuid AND module_progress.slug = ${slug}
		WHERE ${learnerCondition(actor)}`;
}

function stillAnswers(
	{ module }: PublishedModule,
	given: Readonly<Record<string, unknown>>,
): OpenedModule['given'] {
	const questions = new Map<string, Question>(
		module.questions.map((question) => [`question/${question.id}`, question]),
	);
	const kept = Object.entries(given).filter(([item, answer]) => {
		const question = questions.get(item);
		return question ? answerTo(question, answer) !== undefined : item.startsWith('case/');
	});
	return Object.fromEntries(kept);
}

/** A module that is published anew, or whose law has changed, is another object. */
const remembered = new WeakMap<PublishedModule, ModuleView>();

/** The module as it is shown on a day: its pages are read once a day and revision. */
export async function viewOf(
	actor: Pick<Actor, 'programme'>,
	published: PublishedModule,
	day: string,
): Promise<ModuleView> {
	const known = remembered.get(published);
	if (known?.day === day) return known;
	const view = moduleView(published, await registers.find(actor), day);
	remembered.set(published, view);
	return view;
}
