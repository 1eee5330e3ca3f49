import { QUESTION_SECONDS } from '../repetition/costs.ts';

/** The time somebody has spent in one module. */
export type ModuleTime = {
	readonly slug: string;
	readonly theme: string;
	readonly seconds: number;
	/** The last day in it, as 2027-02-01: what counts where nothing was answered. */
	readonly lastOn: string;
};

/** The answers of one day in one module. */
export type DayOfAnswers = {
	readonly slug: string;
	readonly day: string;
	/** Within the module. */
	readonly answers: number;
	/** In repetition. */
	readonly repeated: number;
};

/** Hours and days of one theme, or of all together, in one year. */
export type LearnedTime = {
	readonly year: number;
	/** Nothing for all themes together. */
	readonly theme: string | undefined;
	readonly seconds: number;
	/** Days on which something was answered. */
	readonly days: number;
};

/**
 * What somebody has learned by year and theme, the newest year first, and in it all themes together
 * before each by its name: Danish doctors count days and themes. A module's time is divided among the
 * years by the answers given in each. A day with answers in two themes is a day of each, and one day of
 * all together. A module that is not among the times has no theme and is left out.
 */
export function timeLearned(
	modules: readonly ModuleTime[],
	answers: readonly DayOfAnswers[],
): readonly LearnedTime[] {
	const pieces = modules.flatMap((module) => piecesOf(module, answers));
	const byYear = Map.groupBy(pieces, ({ day }) => Number(day.slice(0, 4)));
	return [...byYear]
		.toSorted(([a], [b]) => b - a)
		.flatMap(([year, ofYear]) => {
			const byTheme = Map.groupBy(ofYear, ({ theme }) => theme);
			return [
				{ year, theme: undefined, ...summed(ofYear) },
				...[...byTheme]
					.toSorted(([a], [b]) => (a < b ? -1 : 1))
					.map(([theme, ofTheme]) => ({ year, theme, ...summed(ofTheme) })),
			];
		});
}

type Piece = {
	readonly theme: string;
	readonly day: string;
	readonly seconds: number;
	readonly hasAnswer: boolean;
};

function piecesOf(
	{ slug, theme, seconds, lastOn }: ModuleTime,
	answers: readonly DayOfAnswers[],
): readonly Piece[] {
	const days = answers.filter((day) => day.slug === slug);
	const inModule = days.reduce((sum, day) => sum + day.answers, 0);
	const unanswered = { theme, day: lastOn, seconds, hasAnswer: false };
	return [
		...(inModule === 0 ? [unanswered] : []),
		...days.map((day) => ({
			...{ theme, day: day.day, hasAnswer: true },
			seconds:
				(inModule === 0 ? 0 : (seconds * day.answers) / inModule) + day.repeated * QUESTION_SECONDS,
		})),
	];
}

function summed(pieces: readonly Piece[]): Pick<LearnedTime, 'seconds' | 'days'> {
	const days = pieces.filter(({ hasAnswer }) => hasAnswer).map(({ day }) => day);
	return {
		seconds: pieces.reduce((sum, { seconds }) => sum + seconds, 0),
		days: new Set(days).size,
	};
}
