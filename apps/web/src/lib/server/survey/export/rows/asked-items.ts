import {
	isItemComparable,
	type Question,
	type Questionnaire,
	type RespondentGroup,
} from '@raadgiver/survey';
import type { ClosedWave } from '../../results/closed-waves.ts';
import { type DescribedItem, describedItems } from '../described-items.ts';

/** An item as some waves asked it alike: what becomes one column of rows. */
export interface AskedItem extends DescribedItem {
	/** The newest questionnaire that asks it so. */
	readonly questionnaire: Questionnaire;
	/** Ids of the waves that ask it so. */
	readonly waves: Set<string>;
	/** Versions of the questionnaires that ask it so, newest first. */
	readonly versions: number[];
	/** Whether a newer questionnaire asks it otherwise, and its answers cannot be set beside these. */
	readonly isOutdated: boolean;
}

/**
 * What stands in rows of these waves: items in the order of the newest questionnaire, those that only
 * older ones ask last. An item whose answers are not comparable over all the waves comes several times.
 * A background question that was not chosen is left out, and so is whatever was asked only of those who
 * gave some answer to it, as its being shown would tell that answer.
 * @param waves newest first
 */
export function askedItems(
	waves: readonly ClosedWave[],
	group: RespondentGroup,
	background: readonly string[],
): AskedItem[] {
	const found: AskedItem[] = [];
	for (const { id, groups } of waves) {
		const questionnaire = groups[group]?.questionnaire;
		if (!questionnaire) continue;
		for (const described of describedItems(questionnaire)) {
			const { item, question } = described;
			if (!mayStand(question, questionnaire.questions, background)) continue;
			const known = found.filter((asked) => asked.item === item);
			const same = known.find((asked) =>
				isItemComparable(asked.questionnaire, questionnaire, item),
			);
			if (!same) {
				found.push({
					...described,
					questionnaire,
					waves: new Set([id]),
					versions: [questionnaire.version],
					isOutdated: known.length > 0,
				});
				continue;
			}
			same.waves.add(id);
			if (!same.versions.includes(questionnaire.version)) same.versions.push(questionnaire.version);
		}
	}
	return found;
}

function mayStand(
	question: Question,
	questions: readonly Question[],
	background: readonly string[],
): boolean {
	const isBackground = question.kind === 'choice' && question.segment === true;
	if (isBackground && !background.includes(question.id)) return false;
	const source = questions.find(({ id }) => id === question.shownIf?.question);
	return !source || mayStand(source, questions, background);
}
