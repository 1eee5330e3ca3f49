import { error } from '@sveltejs/kit';
import { type DayPlan, planToday, statementsOf } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay, daysAfter } from '#lib/survey/danish-day.ts';
import type { Plan } from '#lib/training/plan.ts';
import type { TodayItem } from '#lib/training/today-item.ts';
import { mondayOf } from '#lib/training/week.ts';
import { type DayRow, readDays } from './day-rows.ts';
import * as modules from './modules.ts';
import * as registers from './register.ts';
import { waitingChanges, type WaitingLesson } from './waiting-changes.ts';
import { type Now, type Taught, waitingToday } from './waiting-today.ts';

/** A day of the week, and whether something was learned on it. */
export interface WeekDay {
	/** As 2027-02-01. */
	readonly day: string;
	readonly learned: boolean;
}

/** What is proposed to a learner today ("I dag"). */
export interface Today {
	readonly occasion: DayPlan['occasion'];
	readonly items: readonly TodayItem[];
	readonly plan: Plan;
	/** How many answers were given today in repetition, and how many of them were right. */
	readonly repeated: { readonly answers: number; readonly right: number };
	/** Whether anything was ever answered. */
	readonly isNew: boolean;
	/** The week, Monday first, with today's date. */
	readonly week: readonly WeekDay[];
	readonly day: string;
	/** A module to go on with, or to begin, for those who wish for more than the day holds. */
	readonly more: { readonly kind: 'continue' | 'begin'; slug: string; title: string } | undefined;
}

/**
 * What the learner does today. Two queries, whatever is taught and however many learn; modules and
 * register are remembered.
 * @throws 404 for somebody who is no active member of a programme that teaches
 */
export async function find(actor: Actor, moment = new Date()): Promise<Today> {
	const day = danishDay(moment);
	const learner = [actor.personId];
	const [taught, [row], changes] = await Promise.all([
		taughtIn(actor),
		readDays(actor.programme.id, learner, { day, monday: mondayOf(day) }),
		waitingChanges(actor.programme.id, learner, day),
	]);
	if (!row) error(404);
	return todayOf(row, taught, changes.get(actor.personId) ?? [], { moment, day });
}

/** What the programme teaches now. */
export async function taughtIn(actor: Pick<Actor, 'programme'>): Promise<Taught> {
	const [published, register] = await Promise.all([modules.list(actor), registers.find(actor)]);
	const statements = new Map(
		statementsOf(register).map((statement) => [statement.reference, statement]),
	);
	return { published, statements };
}

/** The day that is planned out of what was read. */
export function todayOf(
	row: DayRow,
	taught: Taught,
	changes: readonly WaitingLesson[],
	now: Now,
): Today {
	const waiting = waitingToday(
		row,
		taught,
		changes.map(({ change }) => change),
		now,
	);
	const { occasion, items } = planToday(waiting);
	const planned = new Set(items.flatMap((item) => ('slug' in item ? item.slug : [])));
	const titleOf = (slug: string) =>
		taught.published.find((published) => published.slug === slug)?.module.title ?? slug;
	const further = [
		...waiting.begun.map(({ slug }) => ({ kind: 'continue' as const, slug })),
		...waiting.fresh.map(({ slug }) => ({ kind: 'begin' as const, slug })),
	].find(({ slug }) => !planned.has(slug));
	const monday = mondayOf(now.day);
	return {
		occasion,
		items: items.map((item): TodayItem => {
			if (item.kind === 'change') return { ...item, where: placeOf(item.change, changes, taught) };
			return item.kind === 'repetition' ? item : { ...item, title: titleOf(item.slug) };
		}),
		plan: { minutes: row.minutes, weekdays: row.weekdays },
		repeated: repeatedToday(row),
		isNew: row.learnedOn.length === 0 && row.lastOn === null,
		week: Array.from({ length: 7 }, (_, index) => {
			const day = daysAfter(monday, index);
			return { day, learned: row.learnedOn.includes(day) };
		}),
		day: now.day,
		more: further && { ...further, title: titleOf(further.slug) },
	};
}

function repeatedToday({ answered }: DayRow): Today['repeated'] {
	const repeated = answered.filter(({ purpose }) => purpose === 'repetition');
	return {
		answers: repeated.reduce((sum, { answers }) => sum + answers, 0),
		right: repeated.reduce((sum, { right }) => sum + right, 0),
	};
}

function placeOf(
	change: string,
	changes: readonly WaitingLesson[],
	{ statements }: Taught,
): string {
	const reference = changes.find((waiting) => waiting.change === change)?.reference ?? '';
	const statement = statements.get(reference);
	return statement ? `${statement.act.short} ${statement.section.label}` : reference;
}
