import type { JudgedVerdict, RespondentGroup, Verdict } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { VerdictTone } from './verdict-words.ts';

/** What an overview says first. */
export interface Headline {
	readonly tone: VerdictTone;
	readonly heading: string;
	readonly sentences: readonly string[];
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
			sentences: [m.results_nothing_moved({ tests: figure(judged.length) }), ...stillOnes(judged)],
		};
	}
	const early = verdicts.find((verdict) => verdict.kind === 'too-few-waves');
	if (early) {
		const { needed } = early;
		return {
			...unknown,
			heading: m.results_headline_too_early(),
			sentences: [m.results_too_early({ needed })],
		};
	}
	return {
		...unknown,
		heading: m.results_headline_nothing_shown(),
		sentences: [m.results_nothing_shown()],
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
	const others = judged.filter((one) => one !== verdict);
	return {
		tone: isRising ? 'up' : 'down',
		isTested: true,
		heading,
		sentences: [fromTo, chance, ...movedToo(others), ...stillOnes(others)],
	};
}

function movedToo(others: readonly JudgedVerdict[]): string[] {
	const rising = others.filter(({ kind }) => kind === 'rising').length;
	const falling = others.filter(({ kind }) => kind === 'falling').length;
	if (rising + falling === 0) return [];
	return [m.results_moved_too({ rising: figure(rising), falling: figure(falling) })];
}

function stillOnes(judged: readonly JudgedVerdict[]): string[] {
	const steady = judged.filter(({ kind }) => kind === 'steady').length;
	const unclear = judged.filter(({ kind }) => kind === 'no-clear-change').length;
	if (steady + unclear === 0) return [];
	return [m.results_still({ steady: figure(steady), unclear: figure(unclear) })];
}
