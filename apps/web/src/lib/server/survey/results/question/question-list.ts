import { RESPONDENT_GROUPS, type RespondentGroup } from '@raadgiver/survey';
import type { Actor } from '#lib/server/identity/actor.ts';
import { type AskedItem, askedItems } from '#lib/survey/results/question/question-asked.ts';
import { type ClosedWave, findClosedWaves } from '../closed-waves.ts';

/** One question of the newest questionnaires, or the mean of a theme, and who is asked it. */
export interface ListedItem {
	readonly asked: AskedItem;
	readonly groups: readonly RespondentGroup[];
}

export interface QuestionList {
	/** The newest closed wave; undefined where there is none. */
	readonly newest: ClosedWave | undefined;
	/** In the order they are first asked. */
	readonly items: readonly ListedItem[];
	/** Those that older waves asked, and no group's newest questionnaire does. */
	readonly former: readonly ListedItem[];
}

/** Everything that the closed waves of the actor's programme asked for; 404 as for the results. */
export async function list(actor: Actor): Promise<QuestionList> {
	const { waves } = await findClosedWaves(actor, 'management', 'coordinator');
	const items = listed(
		RESPONDENT_GROUPS.flatMap((group) => {
			const newest = waves.findLast(({ groups }) => groups[group]);
			return newest ? asksOf(newest, group) : [];
		}),
	);
	const known = new Set(items.map(({ asked }) => asked.item));
	const everything = waves
		.toReversed()
		.flatMap((wave) => RESPONDENT_GROUPS.flatMap((group) => asksOf(wave, group)));
	return {
		newest: waves.at(-1),
		items,
		former: listed(everything.filter(({ asked }) => !known.has(asked.item))),
	};
}

interface Ask {
	readonly asked: AskedItem;
	readonly group: RespondentGroup;
}

function asksOf({ groups }: ClosedWave, group: RespondentGroup): Ask[] {
	const questionnaire = groups[group]?.questionnaire;
	return questionnaire ? askedItems(questionnaire).map((asked) => ({ asked, group })) : [];
}

/** Each item once, named as the first of them names it. */
function listed(asks: readonly Ask[]): ListedItem[] {
	return [...Map.groupBy(asks, ({ asked }) => asked.item).values()].flatMap((ofItem) => {
		const [first] = ofItem;
		const groups = RESPONDENT_GROUPS.filter((group) => ofItem.some((ask) => ask.group === group));
		return first ? [{ asked: first.asked, groups }] : [];
	});
}
