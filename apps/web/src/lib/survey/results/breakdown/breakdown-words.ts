import type { RespondentGroup } from '@raadgiver/survey';
import type { BreakdownResult } from '#lib/server/survey/results/breakdown.ts';
import { m } from '#paraglide/messages.js';
import { groupName } from '../../labels.ts';

/** Why there is nothing to show, and what to do about it. */
export function whyNoBreakdown(
	kind: Exclude<BreakdownResult['kind'], 'shown'>,
	chosen: RespondentGroup | undefined,
): { heading: string; text: string } {
	const group = chosen ? groupName[chosen]() : m.questions_the_group();
	return {
		'no-waves': { heading: m.results_no_waves(), text: m.results_no_waves_text() },
		'unknown-wave': {
			heading: m.questions_unknown_wave(),
			text: m.questions_unknown_wave_text(),
		},
		'group-not-asked': {
			heading: m.questions_group_not_asked({ group }),
			text: m.questions_choose_other(),
		},
		'not-asked': {
			heading: m.questions_not_asked({ group }),
			text: m.questions_choose_other(),
		},
		'no-segments': {
			heading: m.questions_no_segments({ group }),
			text: m.questions_no_segments_text(),
		},
		'unknown-segment': {
			heading: m.questions_unknown_segment({ group }),
			text: m.questions_choose_other(),
		},
		'no-answers': {
			heading: m.questions_group_no_answers({ group }),
			text: m.questions_choose_other(),
		},
		nobody: { heading: m.questions_nobody(), text: m.questions_choose_other() },
	}[kind];
}
