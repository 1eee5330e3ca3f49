import type { Counts } from '../statistics/counts.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import type { MeanInterval } from '../statistics/mean-interval.ts';
import { who5Band } from '../statistics/who5-band.ts';
import type { Who5Band } from '../statistics/who5-band.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import type { Base, Point } from './hide-small-group.ts';
import { shareWhere } from './share-where.ts';
import type { CountedShare } from './share-where.ts';

const BANDS: readonly Who5Band[] = ['great-risk', 'risk', 'no-risk'];

/** So many of the scored respondents lie in the band. */
export type BandShare = CountedShare & { band: Who5Band };

export type WellBeing = Point<MeanInterval & { bands: readonly BandShare[] }>;

/**
 * WHO-5 of a group in one wave: the mean score with its t interval, and the share in each band with
 * Wilson's. The bands are of persons, so they are counted from the scores and never read off the mean.
 *
 * Missing: only complete sets are scored (see who5Score). Throws RangeError for what is not a score.
 *
 * @example
 * wellBeing([{ value: 48, n: 3 }]); // => { kind: 'hidden', reason: 'small-group' }
 */
export function wellBeing(
	scores: Base,
	{ minimum, level, population }: { minimum?: number; level?: number; population?: number } = {},
): WellBeing {
	const figuresOf = (counts: Counts) => {
		const interval = meanInterval(counts, { level, population });
		return interval && { ...interval, bands: bandShares(counts, level) };
	};
	return hideSmallGroup(scores, figuresOf, minimum);
}

function bandShares(counts: Counts, level: number | undefined): BandShare[] {
	return BANDS.map((band) => {
		const share = shareWhere(counts, (score) => who5Band(score) === band, level);
		return share && { ...share, band };
	}).filter((share) => share !== undefined);
}
