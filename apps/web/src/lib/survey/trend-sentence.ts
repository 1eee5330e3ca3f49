import type { Scale, Trend } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { estimateOf, inWords, type Measure } from './trend-figures.ts';

/** What may be said of a trend: where it began and where it is, or that it is too early to say. */
export function trendSentence(trend: Trend, scale: Scale, measure: Measure): string {
	const { statement } = trend;
	if (statement.kind === 'too-few-waves') {
		return m.survey_too_few_waves({ shown: statement.shown, needed: statement.needed });
	}
	const first = estimateOf({ ...statement.first }, scale, measure);
	const last = estimateOf({ ...statement.last }, scale, measure);
	if (!first || !last) return '';
	return m.survey_went_from_to({
		first: inWords(first.value, measure),
		last: inWords(last.value, measure),
	});
}
