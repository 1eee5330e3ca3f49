import {
	AUDIENCES,
	type DueQuestion,
	lawBehind,
	type Module,
	type ModuleAhead,
	type RegisteredStatement,
	retrievability,
	spentToday,
	type Waiting,
	wayOf,
} from '@raadgiver/training';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import type { DayRow } from './day-rows.ts';
import type { PublishedModule } from './modules.ts';

/** What the programme teaches, as a day is planned from it. */
export interface Taught {
	readonly published: readonly PublishedModule[];
	readonly statements: ReadonlyMap<string, RegisteredStatement>;
}

/** A moment, and the day it is in Denmark. */
export interface Now {
	readonly moment: Date;
	readonly day: string;
}

const millisecondsADay = 86_400_000;

/**
 * What waits for a learner, out of what is stored about them and what the programme teaches now.
 * @param changes those whose lesson waits, the first to be taken first
 */
export function waitingToday(
	row: DayRow,
	{ published, statements }: Taught,
	changes: readonly string[],
	{ moment, day }: Now,
): Waiting {
	const modules = published.map(({ module }) => module);
	const opened = new Map(row.progress.map((progress) => [progress.slug, progress]));
	return {
		minutes: row.minutes,
		spent: spent(row, modules),
		daysAway:
			row.lastOn === null
				? undefined
				: (Number(dayAsDate(day)) - Number(dayAsDate(row.lastOn))) / millisecondsADay,
		changes,
		due: dueNow(row, modules, statements, { moment, day }),
		begun: row.progress.flatMap(({ slug, done, completed }) => {
			const module = modules.find(({ id }) => id === slug);
			return module && !completed ? aheadIn(module, done) : [];
		}),
		fresh: forProfession(modules, row)
			.filter(({ id }) => !opened.has(id))
			.flatMap((module) => aheadIn(module, [])),
	};
}

function spent({ answered, lessons }: DayRow, modules: readonly Module[]): Waiting['spent'] {
	const inModules = answered.filter(
		({ purpose }) => purpose !== 'repetition' && purpose !== 'delta',
	);
	const repeated = answered
		.filter(({ purpose }) => purpose === 'repetition')
		.reduce((sum, { answers }) => sum + answers, 0);
	return spentToday({ repeated, lessons, answered: sumBySlug(inModules) }, modules);
}

function sumBySlug(counts: readonly { readonly slug: string; readonly answers: number }[]) {
	const bySlug = Map.groupBy(counts, ({ slug }) => slug);
	return [...bySlug].map(([slug, rows]) => ({
		slug,
		answers: rows.reduce((sum, { answers }) => sum + answers, 0),
	}));
}

/** Only what is still taught, and what is still right, comes back. */
function dueNow(
	{ due }: DayRow,
	modules: readonly Module[],
	statements: Taught['statements'],
	{ moment, day }: Now,
): readonly DueQuestion[] {
	return due.flatMap(({ slug, question: id, stability, lapses, reviewedAt }) => {
		const question = modules
			.find((module) => module.id === slug)
			?.questions.find((known) => known.id === id);
		const law = question && lawBehind(question, statements, day);
		if (!law || law === 'outdated') return [];
		const remembered = retrievability({ stability, reviewedAt: new Date(reviewedAt) }, moment);
		return [{ slug, question: id, retrievability: remembered, lapses, law }];
	});
}

function aheadIn(module: Module, done: readonly string[]): readonly ModuleAhead[] {
	const way = wayOf(module);
	const steps = way.filter((key) => !done.includes(key)).length;
	if (steps === 0) return [];
	return [{ slug: module.id, steps, stepSeconds: (module.minutes * 60) / way.length }];
}

/**
 * The modules for somebody's profession, those that teach what holds now before those about a year that
 * is past. Whoever has none of the professions, as a coordinator, is offered all.
 */
function forProfession(modules: readonly Module[], { roles }: DayRow): readonly Module[] {
	const professions = AUDIENCES.filter((profession) => roles.includes(profession));
	const offered = modules.filter(
		({ audience }) =>
			professions.length === 0 || professions.some((profession) => audience.includes(profession)),
	);
	const isHistory = ({ history }: Module) => Number(history !== undefined);
	return offered.toSorted((a, b) => isHistory(a) - isHistory(b));
}
