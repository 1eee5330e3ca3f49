import type { Scale } from '../questions/behaviour.ts';
import type { Certainty } from './certainty.ts';
import type { Difference } from './difference.ts';
import type { Direction, Judgement } from './judgement.ts';
import type { Trend } from './trend.ts';

/** One row of a page: a theme as one group sees it, over the waves. */
export type VerdictRow = {
	readonly theme: string;
	readonly group: string;
	readonly trend: Trend;
	/** The newest wave's scale, on which the comparable waves lie. */
	readonly scale: Pick<Scale, 'min' | 'max'>;
};

/** What may be said about a row ("vurdering"). The sentences are the message files'. */
export type Verdict =
	| JudgedVerdict
	/** Fewer comparable waves are shown than the fewest that a test can be made of. */
	| { theme: string; group: string; kind: 'too-few-waves'; shown: number; needed: number }
	/** No comparable wave is shown; why is said by the points of the trend. */
	| { theme: string; group: string; kind: 'none-shown' };

/**
 * - `rising`, `falling`: more than chance, and the later mean lies on that side of the earlier
 * - `steady`: whatever the change is, it is smaller than the margin that matters
 * - `no-clear-change`: neither can be said
 */
export type ChangeKind = 'rising' | 'falling' | 'steady' | 'no-clear-change';

/** The judgement of a difference, of something that was earlier and later. */
export const CHANGE_KINDS: Record<Judgement['holds'], ChangeKind> = {
	up: 'rising',
	down: 'falling',
	steady: 'steady',
	unclear: 'no-clear-change',
};

export type JudgedVerdict = {
	theme: string;
	group: string;
	kind: ChangeKind;
	/** Where the mean went from the first to the last wave, certain or not. */
	direction: Direction;
	size: VerdictSize;
	certainty: Certainty;
	restsOn: VerdictGrounds;
};

/** From the first to the last comparable wave shown. */
export type VerdictSize = Difference & {
	/** Theil–Sen: points of the scale from one half-year to the next. */
	slope: number;
};

export type VerdictGrounds = {
	/** Mann–Kendall of the means from five waves, else Cochran–Armitage of the favourable shares. */
	test: 'mann-kendall' | 'cochran-armitage';
	p: number;
	/** The larger of the next two; the certainty is about this one. */
	adjustedP: number;
	/** Holm within the theme. */
	themeP: number;
	/** Benjamini–Hochberg across the page. */
	pageP: number;
	testsInTheme: number;
	testsOnPage: number;
	/** The waves tested, in order. */
	waves: readonly string[];
	first: WaveFigure;
	last: WaveFigure;
};

export type WaveFigure = { wave: string; mean: number; share: number; n: number };
