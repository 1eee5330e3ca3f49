import type { Outcome } from '@raadgiver/survey';
import type { GroupAnswers } from '#lib/server/survey/results/question/question-waves.ts';
import { figure, percent } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { HalfYear } from '../../half-year.ts';
import { groupName, waveName } from '../../labels.ts';
import { whyNone } from '../figure-words.ts';
import { type FigureTable, NOTHING } from './question-table.ts';

/** In the order that a respondent may come to them. */
const OUTCOMES: readonly Outcome[] = ['given', 'dont-know', 'skipped', 'not-reached'];

/** What became of the question: a row for each group and wave that asked it. */
export function missingTable(
	groups: readonly GroupAnswers[],
	waves: readonly HalfYear[],
): FigureTable {
	return {
		caption: m.questions_missing_caption(),
		head: [
			m.questions_group_and_wave(),
			m.questions_responses(),
			m.questions_not_shown(),
			m.questions_given(),
			m.questions_dont_know(),
			m.questions_skipped(),
			m.questions_not_reached(),
		],
		rows: groups.flatMap((one) =>
			one.waves.flatMap(({ asked, answers, missing }, index) => {
				const wave = waves[index];
				if (!asked || !wave) return [];
				const name = `${groupName[one.group]()}, ${waveName(wave)}`;
				if (missing.kind === 'shown') {
					const { responses, notShown, outcomes } = missing;
					const cells = OUTCOMES.map((outcome) => {
						const found = outcomes.find((each) => each.outcome === outcome);
						return countAndShare(found?.n ?? 0, found?.share ?? 0);
					});
					return [[name, figure(responses), figure(notShown.n), ...cells]];
				}
				// A wave in which nobody answered the questionnaire has no counts, though it asked.
				const why = answers.kind === 'no-data' ? whyNone('no-data') : whyNone(missing.kind);
				return [[name, why, ...OUTCOMES.map(() => NOTHING), NOTHING]];
			}),
		),
	};
}

function countAndShare(count: number, share: number): string {
	return m.questions_count_and_share({ count: figure(count), share: percent(share) });
}
