import {
	isItemComparable,
	type MissingBreakdown,
	missingBreakdown,
	type Questionnaire,
	RESPONDENT_GROUPS,
	type RespondentGroup,
	type Trend,
} from '@raadgiver/survey';
import { type AskedItem, askedItem } from '#lib/survey/results/question/question-asked.ts';
import type { ClosedWave } from '../closed-waves.ts';
import type { ShownCube } from '../cube/shown-cube.ts';
import { itemTrend } from './item-trend.ts';
import { type Answers, answersIn } from './question-answers.ts';

/** An item as one group was asked it over the waves. */
export interface GroupAnswers {
	readonly group: RespondentGroup;
	/** As the newest of the waves asked it that asked it at all. */
	readonly asked: AskedItem;
	/** One for each of the waves, in their order. */
	readonly waves: readonly WaveAnswers[];
	/** Undefined where answers have no size. */
	readonly trend: Trend | undefined;
}

export interface WaveAnswers {
	/** As the wave asked it; undefined where it did not. */
	readonly asked: AskedItem | undefined;
	readonly answers: Answers;
	readonly missing: MissingBreakdown;
	/** False where it was another question than in the newest wave; true where it was not asked. */
	readonly isComparable: boolean;
}

/** The groups that any of the waves asked for the item, in the order of RESPONDENT_GROUPS. */
export function groupAnswers(
	item: string,
	waves: readonly ClosedWave[],
	cube: ShownCube,
): GroupAnswers[] {
	return RESPONDENT_GROUPS.flatMap((group) => {
		const askedIn = ({ groups }: ClosedWave) => {
			const questionnaire = groups[group]?.questionnaire;
			return questionnaire && askedItem(questionnaire, item);
		};
		const newest = waves.findLast(askedIn);
		const asked = newest && askedIn(newest);
		const questionnaire = newest?.groups[group]?.questionnaire;
		if (!asked || !questionnaire) return [];
		const { scale } = asked;
		return {
			group,
			asked,
			waves: waves.map((wave) => waveAnswers({ wave, group, item, questionnaire }, cube)),
			trend: scale && itemTrend({ group, item, scale, questionnaire }, waves, cube),
		};
	});
}

interface AskedPlace {
	readonly wave: ClosedWave;
	readonly group: RespondentGroup;
	readonly item: string;
	/** The newest one, which older ones are compared with. */
	readonly questionnaire: Questionnaire;
}

function waveAnswers(
	{ wave, group, item, questionnaire }: AskedPlace,
	cube: ShownCube,
): WaveAnswers {
	const then = wave.groups[group]?.questionnaire;
	const asked = then && askedItem(then, item);
	if (!then || !asked) {
		const none = { kind: 'not-asked' } as const;
		return { asked, answers: none, missing: none, isComparable: true };
	}
	const place = cube.at({ waveId: wave.id, group, item });
	// With one of its answers withheld, how many gave any at all would tell how many gave that one.
	const isWhole = place.kind === 'shown' && place.withheldValues.length === 0;
	const rows = isWhole ? place.rows : place.kind === 'not-counted' ? [] : 'withheld';
	const { minimum } = wave;
	return {
		asked,
		answers: answersIn(place, item),
		missing: missingBreakdown(rows, item, { minimum }),
		isComparable: isItemComparable(questionnaire, then, item),
	};
}
