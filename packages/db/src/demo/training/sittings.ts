import { chance, wholeNumber } from '../random/draw.ts';
import type { Random } from '../random/stream.ts';
import type { DemoModule } from './material.ts';
import type { Course, Plan } from './plans.ts';

const millisecondsADay = 86_400_000;

/** A time at which somebody learns: some steps of a module, or what is due for repetition. */
export type Sitting = {
	readonly at: Date;
	readonly module?: DemoModule;
	readonly keys: readonly string[];
};

/** All the times at which somebody has learned, the first one first. */
export function sittingsOf(
	{ courses, diligence }: Plan,
	modules: ReadonlyMap<string, DemoModule>,
	{ random, today }: { readonly random: Random; readonly today: Date },
): readonly Sitting[] {
	const taken = courses.flatMap((course) => sittingsIn(course, modules.get(course.slug), random));
	const first = Math.min(...taken.map(({ at }) => at.getTime()), today.getTime());
	const days = Math.floor((today.getTime() - first) / millisecondsADay);
	const repeated = Array.from({ length: Math.max(0, days - 1) }, (_, day) => day + 1)
		.filter(() => chance(random, diligence))
		.map((day) => ({ at: onDay(new Date(first), day, random), keys: [] }));
	return [...taken, ...repeated]
		.filter(({ at }) => at < today)
		.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** A module is taken in one to three sittings, a day or two apart. */
function sittingsIn(
	{ begunOn, share }: Course,
	module: DemoModule | undefined,
	random: Random,
): Sitting[] {
	if (!module) return [];
	const keys = module.way.slice(0, Math.max(1, Math.round(share * module.way.length)));
	const count = share < 1 ? 1 : wholeNumber(random, 1, 3);
	const length = Math.ceil(keys.length / count);
	return Array.from({ length: count }, (_, place) => ({
		at: onDay(begunOn, place === 0 ? 0 : 2 * place - wholeNumber(random, 0, 1), random),
		module,
		keys: keys.slice(place * length, (place + 1) * length),
	}));
}

/** So many days later, between breakfast and evening: the same day in Denmark and in Greenwich. */
function onDay(date: Date, days: number, random: Random): Date {
	const midnight = Date.parse(date.toISOString().slice(0, 10)) + days * millisecondsADay;
	return new Date(midnight + wholeNumber(random, 6 * 3600, 19 * 3600) * 1000);
}
