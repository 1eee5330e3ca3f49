import type { GroupComparison, GroupPair } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { chance } from '../grounds.ts';
import { chanceSentence, type Compared, type ComparedLine } from './question-changes.ts';
import { differenceCells, differenceHead } from './question-difference.ts';

/** What groups are called: where a sentence begins, and within one. */
export interface GroupNames {
	readonly first: (group: string) => string;
	readonly within: (group: string) => string;
}

export interface ComparedGroups extends Compared {
	/** What holds for all of them together, or why nothing could be compared. */
	readonly sentence: string;
}

/** Groups of one wave, each with each. */
export function groupsCompared(comparison: GroupComparison, names: GroupNames): ComparedGroups {
	if (comparison.kind === 'too-few-groups') {
		return { sentence: m.questions_too_few_groups(), lines: [], table: undefined };
	}
	const { pairs } = comparison;
	return {
		sentence: overallSentence(comparison),
		lines: pairs.map((pair) => lineOf(pair, names)),
		table: {
			caption: m.questions_pairs_caption(),
			head: [m.questions_column_pair(), ...differenceHead()],
			wordsFrom: 3,
			rows: pairs.map((pair) => [
				pairName(pair, names),
				...differenceCells(pair.size, pair.restsOn, deltaInWords),
			]),
		},
	};
}

function overallSentence({ overall }: Extract<GroupComparison, { kind: 'compared' }>): string {
	if (!overall) return m.questions_two_groups();
	const words = { p: chance(overall.p) };
	return overall.certainty === 'uncertain'
		? m.questions_overall_unclear(words)
		: m.questions_overall_differ(words);
}

function pairName({ groups: [one, other] }: GroupPair, { first, within }: GroupNames): string {
	return m.questions_pair({ first: first(one), second: within(other) });
}

function lineOf(pair: GroupPair, names: GroupNames): ComparedLine {
	return {
		name: pairName(pair, names),
		...verdictOf(pair, names),
		sentence:
			pair.kind === 'alike'
				? m.questions_alike_sentence({ margin: figure(pair.size.margin, 1) })
				: chanceSentence(pair.certainty),
	};
}

/** Without a tone: that one group answers higher than another is neither good nor bad. */
function verdictOf({ groups: [one], kind, certainty, size }: GroupPair, { first }: GroupNames) {
	if (kind === 'alike') return { text: m.questions_alike() };
	if (kind === 'no-clear-difference') return { text: m.questions_no_clear_difference() };
	const words = { first: first(one), size: figure(Math.abs(size.difference), 1) };
	const isCertain = certainty === 'certain';
	const higher = isCertain ? m.questions_higher : m.questions_likely_higher;
	const lower = isCertain ? m.questions_lower : m.questions_likely_lower;
	return { text: kind === 'higher' ? higher(words) : lower(words) };
}

function deltaInWords(points: number): string {
	if (points === 0) return m.questions_delta_groups_even();
	const words = { points: figure(Math.abs(points)) };
	return points > 0 ? m.questions_delta_groups_up(words) : m.questions_delta_groups_down(words);
}
