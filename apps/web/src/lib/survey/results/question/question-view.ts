import type {
	QuestionResults,
	ScaleResults,
} from '#lib/server/survey/results/question/question.ts';
import { getLocale } from '#paraglide/runtime.js';
import { groupName, waveName } from '../../labels.ts';
import type { Measure } from '../charts/chart-figures.ts';
import { itemName } from './question-asked.ts';
import { type ComparedGroups, groupsCompared } from './question-between.ts';
import { type Compared, changesBetween } from './question-changes.ts';
import { type Distribution, distributionOf } from './question-distribution.ts';
import { missingTable } from './question-missing.ts';
import type { FigureTable } from './question-table.ts';
import { type QuestionTrend, questionTrend } from './question-trend.ts';

/** A question as its page shows it: the words are made where they are sent from. */
export interface QuestionView {
	readonly name: string;
	/** What each group is asked; those who are asked the same share a line. */
	readonly wordings: readonly { readonly groups: string; readonly texts: readonly string[] }[];
	readonly distributions: readonly Distribution[];
	readonly scales: readonly ScaleView[];
	readonly missing: FigureTable;
}

export interface ScaleView {
	readonly trend: QuestionTrend;
	/** Left out where there are not two waves. */
	readonly changes: Compared | undefined;
	/** Left out where one group alone was asked. */
	readonly between: (ComparedGroups & { readonly wave: string }) | undefined;
}

export function questionView(found: QuestionResults, measure: Measure): QuestionView {
	const { asked, groups, waves, scales } = found;
	return {
		name: itemName(asked),
		wordings: wordingsOf(found),
		distributions: asked.kind === 'text' ? [] : groups.map((group) => distributionOf(group, waves)),
		scales: scales.map((scale) => scaleView(scale, found, measure)),
		missing: missingTable(groups, waves),
	};
}

function wordingsOf({ groups }: QuestionResults): QuestionView['wordings'] {
	const locale = getLocale();
	const asks = groups.map(({ group, asked }) => ({
		group: groupName[group](),
		texts: asked.texts.map((text) => text[locale]),
	}));
	return [...Map.groupBy(asks, ({ texts }) => texts.join('\n')).values()].map((same) => ({
		groups: same.map(({ group }) => group).join(', '),
		texts: same[0]?.texts ?? [],
	}));
}

function scaleView(
	results: ScaleResults,
	{ waves, pair, target }: QuestionResults,
	measure: Measure,
): ScaleView {
	const newest = waves[results.newest];
	const names = {
		first: nameOfGroup,
		within: (group: string) => nameOfGroup(group).toLowerCase(),
	};
	return {
		trend: questionTrend(results, waves, { measure, target }),
		changes: pair && changesBetween(results, waves, pair),
		between:
			newest && results.groups.length > 1
				? { ...groupsCompared(results.between, names), wave: waveName(newest) }
				: undefined,
	};
}

function nameOfGroup(group: string): string {
	return group in groupName ? groupName[group as keyof typeof groupName]() : group;
}
