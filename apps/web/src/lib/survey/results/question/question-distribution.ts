import type { RespondentGroup } from '@raadgiver/survey';
import type {
	GroupAnswers,
	WaveAnswers,
} from '#lib/server/survey/results/question/question-waves.ts';
import { figure, percent } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { HalfYear } from '../../half-year.ts';
import { groupName, waveName } from '../../labels.ts';
import type { BarsDrawing } from '../charts/bars-drawing.ts';
import { type AskedItem, hasSameAnswers } from './question-asked.ts';
import { answerCategories, categoryKind } from './question-categories.ts';
import { barOf, cellsOf, countsIn } from './question-shares.ts';
import type { FigureTable } from './question-table.ts';

/** What one group answered, wave by wave. */
export interface Distribution {
	readonly group: RespondentGroup;
	readonly sentence: string;
	/** One, unless there were other answers to choose from in some waves; those of today come first. */
	readonly parts: readonly DistributionPart[];
}

export interface DistributionPart {
	/** Whether there were other answers to choose from than today. */
	readonly isFormer: boolean;
	readonly drawing: BarsDrawing;
	readonly table: FigureTable;
}

type Answered = WaveAnswers & { readonly wave: HalfYear; readonly asked: AskedItem };

export function distributionOf(one: GroupAnswers, waves: readonly HalfYear[]): Distribution {
	const answered = one.waves.flatMap((given, index): Answered[] => {
		const wave = waves[index];
		// A wave that did not ask stands among those that ask as today.
		return wave ? [{ ...given, wave, asked: given.asked ?? one.asked }] : [];
	});
	const parts: Answered[][] = [answered.filter(({ asked }) => hasSameAnswers(asked, one.asked))];
	for (const given of answered.toReversed()) {
		if (hasSameAnswers(given.asked, one.asked)) continue;
		const known = parts.find(([first]) => first && hasSameAnswers(first.asked, given.asked));
		if (known) known.unshift(given);
		else parts.push([given]);
	}
	return {
		group: one.group,
		sentence: sentenceOf(one, answered),
		parts: parts.map((part, index) => partOf(part, one, index > 0)),
	};
}

function partOf(
	answered: readonly Answered[],
	{ group, asked }: GroupAnswers,
	isFormer: boolean,
): DistributionPart {
	const today = answered.at(-1)?.asked ?? asked;
	const categories = answerCategories(today);
	const labels = categories.map(({ label }) => label);
	const nameOf = ({ wave, isComparable }: Answered) =>
		isFormer || isComparable
			? waveName(wave)
			: m.questions_asked_otherwise({ wave: waveName(wave) });
	return {
		isFormer,
		drawing: {
			rows: answered.map((one) => barOf(nameOf(one), one.answers, categories)),
			categories: labels,
			kind: categoryKind(today),
		},
		table: {
			caption: m.questions_distribution_caption({ group: groupName[group]() }),
			head: [m.results_wave(), ...labels, 'n'],
			rows: answered.map((one) => [nameOf(one), ...cellsOf(one.answers, categories)]),
		},
	};
}

/** What the newest wave with figures says: how many were positive, or what most chose. */
function sentenceOf({ asked, waves, trend }: GroupAnswers, answered: readonly Answered[]): string {
	const place = waves.findLastIndex(({ answers }) => answers.kind === 'shown');
	const newest = answered[place];
	if (newest?.answers.kind !== 'shown') return noAnswers(waves);
	const wave = waveName(newest.wave);
	const point = trend?.points[place];
	if (point?.kind === 'shown') {
		const words = { wave, share: percent(point.topShare.share), n: figure(point.n) };
		return asked.kind === 'who5'
			? m.questions_no_risk_sentence(words)
			: m.questions_positive_sentence(words);
	}
	const { n } = newest.answers;
	if (n === undefined) return m.questions_partly_hidden_sentence({ wave });
	const categories = answerCategories(newest.asked);
	const counts = countsIn(newest.answers, categories).map((count) => count ?? 0);
	const most = Math.max(...counts);
	const answer = categories[counts.indexOf(most)]?.label ?? '';
	return m.questions_most_sentence({ wave, answer, share: percent(most / n), n: figure(n) });
}

/** Why no wave has a figure. */
function noAnswers(waves: readonly WaveAnswers[]): string {
	const isHidden = waves.some(({ answers }) => answers.kind === 'hidden');
	return isHidden ? m.questions_all_hidden() : m.questions_no_answers();
}
