import type { Random } from '../random/stream.ts';
import { chance, normal, shuffled, wholeNumber } from '../random/draw.ts';

const millisecondsADay = 86_400_000;

/** The most modules that somebody has begun. */
const mostCourses = 5;

/** One module that a learner takes: when they began it, and how much of it they have done. */
export type Course = {
	readonly slug: string;
	/** Midnight of the day on which they began. */
	readonly begunOn: Date;
	/** The share of its steps that is done, 1 for all. */
	readonly share: number;
};

/** How one person learns. */
export type Plan = {
	/** How much more, or less, than the others they know: from the standard normal distribution. */
	readonly ability: number;
	/** How likely they are to repeat on a day. */
	readonly diligence: number;
	readonly courses: readonly Course[];
};

const daysBefore = (today: Date, days: number): Date => {
	const moment = new Date(today.getTime() - days * millisecondsADay);
	return new Date(moment.toISOString().slice(0, 10));
};

/** A spring day before the reform's second step: who learned then has the old rule in mind. */
const lastSpring = new Date('2026-05-19');

/** Those a tour steps in as: some modules done, one half done, and a change of the law that waits. */
const fixed: Readonly<Record<string, (today: Date) => Plan>> = {
	laege: (today) => ({
		ability: 0.4,
		diligence: 0.3,
		courses: [
			{ slug: 'de-seks-pakkeforloeb', begunOn: lastSpring, share: 1 },
			{ slug: 'samarbejdet-mellem-laege-og-kommune', begunOn: daysBefore(today, 47), share: 1 },
			{ slug: 'laegeattester', begunOn: daysBefore(today, 20), share: 1 },
			{ slug: 'sygemeldt-paa-kontanthjaelp', begunOn: daysBefore(today, 3), share: 0.45 },
		],
	}),
	sagsbehandler: (today) => ({
		ability: 0.1,
		diligence: 0.25,
		courses: [
			{ slug: 'de-seks-pakkeforloeb', begunOn: lastSpring, share: 1 },
			{ slug: 'beskaeftigelsesindsatsens-formaal', begunOn: daysBefore(today, 62), share: 1 },
			{ slug: 'who-5-i-samtalen', begunOn: daysBefore(today, 26), share: 1 },
			{ slug: 'laegeattester', begunOn: daysBefore(today, 4), share: 0.6 },
		],
	}),
};

/** How one person has learned up to today. About one in eight has not begun. */
export function planOf(
	mailbox: string,
	slugs: readonly string[],
	{ random, today }: { readonly random: Random; readonly today: Date },
): Plan {
	const own = fixed[mailbox];
	if (own) return own(today);
	const ability = normal(random);
	const diligence = 0.2 * random();
	if (chance(random, 0.12)) return { ability, diligence, courses: [] };
	const chosen = shuffled(random, slugs).slice(0, wholeNumber(random, 1, mostCourses));
	const isHalfway = chance(random, 0.6);
	const first = wholeNumber(random, 30, 240);
	const apart = first / chosen.length;
	return {
		ability,
		diligence,
		courses: chosen.map((slug, place) => ({
			slug,
			begunOn: daysBefore(today, Math.max(2, Math.round(first - place * apart) - 1)),
			share: isHalfway && place === chosen.length - 1 ? 0.15 + 0.7 * random() : 1,
		})),
	};
}
