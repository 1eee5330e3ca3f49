import {
	type Questionnaire,
	type RespondentGroup,
	startTally,
	type StoredAnswers,
	type TallyRow,
} from '@raadgiver/survey';

/** Counts a wave's responses one at a time, each under its group. */
export interface Counting {
	readonly questionnaires: readonly Questionnaire[];
	readonly add: (group: RespondentGroup, answers: StoredAnswers) => void;
	readonly rows: (group: RespondentGroup) => TallyRow[];
}

/** @param questionnaires what the wave asked its groups */
export function startCounting(questionnaires: readonly Questionnaire[]): Counting {
	const tallies = new Map(questionnaires.map((asked) => [asked.group, startTally(asked)]));
	const tallyOf = (group: RespondentGroup) => {
		const tally = tallies.get(group);
		if (!tally) throw new RangeError(`the wave has no questionnaire for the group ${group}`);
		return tally;
	};
	return {
		questionnaires,
		add: (group, answers) => tallyOf(group).add(answers),
		rows: (group) => tallyOf(group).rows(),
	};
}
