import type { JudgedVerdict, RespondentGroup, Verdict } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { VerdictTone } from '../verdict-words.ts';

/** What an overview says first. */
export interface Headline {
	readonly tone: VerdictTone;
	readonly heading: string;
	readonly text: string;
	/** How the developments stand that it is not about. */
	readonly rest?: string | undefined;
	/** Whether it rests on a test that can be looked at. */
	readonly isTested: boolean;
}

/** What moved most, and how the theme is called within a sentence. */
export interface Mover {
	readonly verdict: JudgedVerdict;
	readonly theme: string;
	readonly scale: { readonly min: number; readonly max: number };
}

const whose: Record<RespondentGroup, () => string> = {
	gp: m.results_whose_gp,
	citizen: m.results_whose_citizen,
	adviser: m.results_whose_adviser,
};

const restWords: Record<JudgedVerdict['kind'], (count: { count: string }) => string> = {
	rising: m.results_rest_rising,
	falling: m.results_rest_falling,
	steady: m.results_rest_steady,
	'no-clear-change': m.results_rest_unclear,
};

/** What may be said first about the verdicts of a page: what moved most, or why nothing can be said. */
export function headline(verdicts: readonly Verdict[], mover: Mover | undefined): Headline {
	const judged = verdicts.filter(isJudged);
	if (mover) return moved(judged, mover);
	const unknown = { tone: 'unknown', isTested: false } as const;
	if (judged.length > 0) {
		return {
			tone: 'same',
			isTested: true,
			heading: m.results_headline_nothing_moved(),
			text: m.results_nothing_moved({ tests: figure(judged.length) }),
			rest: rest(judged),
		};
	}
	const early = verdicts.find((verdict) => verdict.kind === 'too-few-waves');
	if (early) {
		const { needed } = early;
		return {
			...unknown,
			heading: m.results_headline_too_early(),
			text: m.results_too_early({ needed }),
		};
	}
	return {
		...unknown,
		heading: m.results_headline_nothing_shown(),
		text: m.results_nothing_shown(),
	};
}

function isJudged(verdict: Verdict): verdict is JudgedVerdict {
	return verdict.kind !== 'too-few-waves' && verdict.kind !== 'none-shown';
}

function moved(judged: readonly JudgedVerdict[], { verdict, theme, scale }: Mover): Headline {
	const { restsOn, certainty, kind } = verdict;
	const isRising = kind === 'rising';
	const isCertain = certainty === 'certain';
	const words = { whose: whose[verdict.group as RespondentGroup](), theme };
	const heading = isRising
		? isCertain
			? m.results_headline_risen(words)
			: m.results_headline_likely_risen(words)
		: isCertain
			? m.results_headline_fallen(words)
			: m.results_headline_likely_fallen(words);
	const fromTo = m.results_from_to({
		first: figure(restsOn.first.mean, 1),
		last: figure(restsOn.last.mean, 1),
		min: figure(scale.min),
		max: figure(scale.max),
		waves: figure(restsOn.waves.length),
	});
	const tests = figure(restsOn.testsOnPage);
	const chance = isCertain ? m.results_chance_one({ tests }) : m.results_chance_five({ tests });
	return {
		tone: isRising ? 'up' : 'down',
		isTested: true,
		heading,
		text: `${fromTo} ${chance}`,
		rest: rest(judged.filter((one) => one !== verdict)),
	};
}

/** How the others stand, leaving out what none of them is: "uændrede: 4 · uden klar ændring: 12". */
function rest(others: readonly JudgedVerdict[]): string | undefined {
	const counted = Object.entries(restWords).flatMap(([kind, words]) => {
		const count = others.filter((one) => one.kind === kind).length;
		return count > 0 ? [words({ count: figure(count) })] : [];
	});
	return counted.length > 0 ? m.results_rest({ counts: counted.join(' · ') }) : undefined;
}
