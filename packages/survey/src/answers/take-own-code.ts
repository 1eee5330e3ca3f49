import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questions/items-of.ts';
import { who5Score } from '../statistics/who5-score.ts';
import type { StoredAnswers } from './stored.ts';

/** A score under the code by which its respondent can be found again half a year later. */
export type CodedScore = {
	readonly ownCode: string;
	/** The question that the score is about. */
	readonly item: string;
	/** 0–100; undefined for somebody who left out a statement. */
	readonly score: number | undefined;
};

/**
 * Parts a respondent's answers from their own code, as happens when the urn is opened. What is left
 * does not say that a code was skipped either: without that note, all others would be those with one.
 * No coded score where no code was given, or where the questionnaire has nothing to link.
 */
export function takeOwnCode(
	{ questions }: Pick<Questionnaire, 'questions'>,
	answers: StoredAnswers,
): { answers: StoredAnswers; coded?: CodedScore } {
	const code = questions.find(({ kind }) => kind === 'own-code');
	if (!code) return { answers };
	const { [code.id]: ownCode, ...others } = answers;
	const instrument = questions.find(({ kind }) => kind === 'who5');
	if (typeof ownCode !== 'string' || !instrument) return { answers: others };
	const points = itemsOf(instrument).map((item) => {
		const point = answers[item];
		return typeof point === 'number' ? point : undefined;
	});
	const coded = { ownCode, item: instrument.id, score: who5Score(points) };
	return { answers: others, coded };
}
