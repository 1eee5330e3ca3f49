import { certaintyOf, type Verdict, type WellBeingChange, type Who5Band } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { signed } from '../verdict-words.ts';

export const bandName: Record<Who5Band, () => string> = {
	'great-risk': m.wellbeing_band_great_risk,
	risk: m.wellbeing_band_risk,
	'no-risk': m.wellbeing_band_no_risk,
};

/** What may be said about the development, in a sentence or two. */
export function developmentInWords(verdict: Verdict | undefined): string {
	if (!verdict || verdict.kind === 'none-shown') return m.wellbeing_none_shown();
	if (verdict.kind === 'too-few-waves') {
		return m.wellbeing_too_few_waves({ shown: verdict.shown, needed: verdict.needed });
	}
	const { first, last } = verdict.restsOn;
	const fromTo = { first: figure(first.mean, 1), last: figure(last.mean, 1) };
	if (verdict.kind === 'steady') return m.wellbeing_steady(fromTo);
	if (verdict.kind === 'no-clear-change') return m.wellbeing_no_clear_change(fromTo);
	const moved = verdict.kind === 'rising' ? m.wellbeing_risen(fromTo) : m.wellbeing_fallen(fromTo);
	const chance =
		verdict.certainty === 'certain' ? m.wellbeing_chance_one() : m.wellbeing_chance_five();
	return `${moved} ${chance}`;
}

type ShownChange = Extract<WellBeingChange, { kind: 'shown' }>;

/** How the people who can be followed changed, and whether chance alone could look like that. */
export function changeInWords({ n, change, restsOn }: ShownChange): string {
	const people = { n: figure(n), points: figure(Math.abs(change.mean), 1) };
	const moved =
		change.mean < 0 ? m.wellbeing_change_fallen(people) : m.wellbeing_change_risen(people);
	const interval = change.interval && {
		low: signed(change.interval.low),
		high: signed(change.interval.high),
	};
	const between = interval ? m.wellbeing_change_interval(interval) : m.wellbeing_change_alike();
	const certainty = certaintyOf(restsOn.p);
	if (certainty === 'uncertain') return `${moved} ${between} ${m.wellbeing_change_uncertain()}`;
	const chance = certainty === 'certain' ? m.wellbeing_chance_one() : m.wellbeing_chance_five();
	return `${moved} ${between} ${chance}`;
}

/** Who did not come back, and whether they began lower or higher than those who did. */
export function dropoutsInWords({ dropouts }: ShownChange): string {
	if (dropouts.kind === 'hidden') return m.wellbeing_dropouts_hidden();
	if (dropouts.kind !== 'shown') return m.wellbeing_dropouts_none();
	const { n, mean, stayedMean, interval } = dropouts;
	const began = m.wellbeing_dropouts({
		n: figure(n),
		mean: figure(mean, 1),
		stayed: figure(stayedMean, 1),
	});
	if (!interval || (interval.low <= 0 && interval.high >= 0)) {
		return `${began} ${m.wellbeing_dropouts_alike()}`;
	}
	return `${began} ${interval.high < 0 ? m.wellbeing_dropouts_lower() : m.wellbeing_dropouts_higher()}`;
}
