import type { Certainty, TrendPoint, WaveComparison } from '@raadgiver/survey';
import type { ScaleResults } from '#lib/server/survey/results/question/question.ts';
import type { WavePlaces } from '#lib/server/survey/results/question/question-pair.ts';
import type { GroupAnswers } from '#lib/server/survey/results/question/question-waves.ts';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { HalfYear } from '../../half-year.ts';
import { groupName, waveName } from '../../labels.ts';
import { whyNone } from '../figure-words.ts';
import type { VerdictTone } from '../verdict-words.ts';
import { differenceCells, differenceHead } from './question-difference.ts';
import { hasSameAnswers } from './question-asked.ts';
import { type FigureTable, NOTHING } from './question-table.ts';

/** Something compared: what may be said in a line, and what it means. */
export interface ComparedLine {
	readonly name: string;
	readonly text: string;
	/** Left out where no direction is the better one. */
	readonly tone?: VerdictTone;
	readonly sentence: string;
}

export interface Compared {
	readonly lines: readonly ComparedLine[];
	/** Left out where nothing could be compared. */
	readonly table: FigureTable | undefined;
}

/** Each group in two waves. */
export function changesBetween(
	{ groups, changes }: ScaleResults,
	waves: readonly HalfYear[],
	[before, after]: WavePlaces,
): Compared {
	const rows = changes.flatMap((change) => {
		const one = groups.find(({ group }) => group === change.group);
		return one ? [{ one, change }] : [];
	});
	const names = [before, after].map((place) => {
		const wave = waves[place];
		return wave ? waveName(wave) : '';
	});
	const cells = rows.flatMap(({ one, change }) => {
		if (!('size' in change)) return [];
		const fromTo = fromToIn(one.trend?.points[before], one.trend?.points[after]);
		const figures = differenceCells(change.size, change.restsOn, deltaInWords);
		return [[groupName[one.group](), fromTo, ...figures]];
	});
	return {
		lines: rows.map(({ one, change }) => ({
			name: groupName[one.group](),
			...lineOf(change, one, { places: [before, after], names }),
		})),
		table:
			cells.length > 0
				? {
						caption: m.questions_changes_caption({ before: names[0] ?? '', after: names[1] ?? '' }),
						head: [m.results_group(), m.questions_column_from_to(), ...differenceHead()],
						rows: cells,
						wordsFrom: 4,
					}
				: undefined,
	};
}

function fromToIn(before: TrendPoint | undefined, after: TrendPoint | undefined): string {
	if (before?.kind !== 'shown' || after?.kind !== 'shown') return NOTHING;
	return m.results_grounds_from_to({
		first: figure(before.mean, 1),
		firstN: figure(before.n),
		last: figure(after.mean, 1),
		lastN: figure(after.n),
	});
}

interface Pair {
	readonly places: WavePlaces;
	readonly names: readonly string[];
}

function lineOf(
	change: WaveComparison,
	{ asked, waves, trend }: GroupAnswers,
	{ places, names }: Pair,
): Omit<ComparedLine, 'name'> {
	if (change.kind === 'incomparable') {
		const isSameScale = places.every((place) => {
			const then = waves[place]?.asked;
			return !then || hasSameAnswers(then, asked);
		});
		const text = isSameScale ? m.questions_question_changed() : m.questions_scale_changed();
		return { tone: 'unknown', text, sentence: m.questions_not_compared() };
	}
	if (change.kind === 'not-shown') {
		const missing = places.flatMap((place, index) => {
			const point = trend?.points[place];
			if (!point || point.kind === 'shown') return [];
			return [m.questions_why_in({ why: whyNone(point.kind), wave: names[index] ?? '' })];
		});
		const text = m.questions_no_comparison();
		return { tone: 'unknown', text, sentence: missing.join(' ') };
	}
	const { kind, certainty } = change;
	const size = figure(Math.abs(change.size.difference), 1);
	const isCertain = certainty === 'certain';
	if (kind === 'steady') {
		const margin = figure(change.size.margin, 1);
		return {
			tone: 'same',
			text: m.results_steady(),
			sentence: m.questions_steady_sentence({ margin }),
		};
	}
	if (kind === 'no-clear-change') {
		return {
			tone: 'unknown',
			text: m.results_no_clear_change(),
			sentence: chanceSentence(certainty),
		};
	}
	const rising = isCertain ? m.results_risen : m.results_likely_risen;
	const falling = isCertain ? m.results_fallen : m.results_likely_fallen;
	return {
		...(kind === 'rising'
			? { tone: 'up', text: rising({ size }) }
			: { tone: 'down', text: falling({ size }) }),
		sentence: chanceSentence(certainty),
	};
}

/** What chance has to do with a difference. */
export function chanceSentence(certainty: Certainty): string {
	if (certainty === 'certain') return m.questions_chance_certain();
	return certainty === 'likely' ? m.questions_chance_likely() : m.questions_chance_uncertain();
}

function deltaInWords(points: number): string {
	if (points === 0) return m.questions_delta_waves_even();
	const words = { points: figure(Math.abs(points)) };
	return points > 0 ? m.questions_delta_waves_up(words) : m.questions_delta_waves_down(words);
}
