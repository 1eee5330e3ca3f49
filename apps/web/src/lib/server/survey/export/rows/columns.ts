import type { QuestionKind } from '@raadgiver/survey';
import { waveName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#paraglide/runtime.js';
import type { ClosedWave } from '../../results/closed-waves.ts';
import { MISSING_CODES, missingLabels, type MissingReason } from '../missing-codes.ts';
import type { Measure, SavValue, ValueLabel } from '../sav/variable.ts';
import { variableNames } from '../variable-names.ts';
import type { AskedItem } from './asked-items.ts';
import { type AnsweredRow, codesOf, readCode, readScore, readWords } from './cells.ts';

/** One column of rows, the same in every format. */
export interface RowColumn {
	readonly name: string;
	/** What was asked, in full. */
	readonly label: string;
	readonly kind: QuestionKind | 'wave' | 'words';
	/** Words have none. */
	readonly measure: Measure | undefined;
	readonly values: readonly ValueLabel[];
	readonly missing: readonly ValueLabel[];
	/** Of the questionnaires that ask it so; none for what is no question. */
	readonly versions: readonly number[];
	/** The item of a column of words. */
	readonly wordsOf: string | undefined;
	readonly read: (row: AnsweredRow) => SavValue;
}

const REASONS: readonly MissingReason[] = [
	'skipped',
	'dont-know',
	'not-shown',
	'not-reached',
	'withheld',
];

/**
 * The columns of rows: the wave, and what was asked in it.
 * @param waves newest first
 * @param isHidden whether so few answered the item in the wave that nothing may be said about it
 */
export function rowColumns(
	waves: readonly ClosedWave[],
	asked: readonly AskedItem[],
	{
		reasons,
		texts,
		locale,
		isHidden,
	}: {
		reasons: boolean;
		texts: boolean;
		locale: Locale;
		isHidden: (waveId: string, item: string) => boolean;
	},
): RowColumn[] {
	const unnamed = asked.flatMap((item) => {
		const hidden = hiddenWaves(item, asked, isHidden);
		const column = itemColumn(item, { hidden, reasons, locale });
		return item.question.kind === 'text' && texts
			? [column, wordsColumn(item, column, hidden)]
			: [column];
	});
	const all = [{ id: m.exports_column_wave(), ...waveColumn(waves) }, ...unnamed];
	const names = variableNames(all.map(({ id }) => id));
	return all.map(({ id: _, ...column }, place) => ({ ...column, name: names[place] ?? '' }));
}

type Unnamed = Omit<RowColumn, 'name'> & {
	/** What the name is made of. */
	readonly id: string;
};

function waveColumn(waves: readonly ClosedWave[]): Omit<Unnamed, 'id'> {
	const codes = new Map(waves.map((wave) => [wave.id, wave.year * 10 + wave.half]));
	return {
		label: m.exports_column_wave_label(),
		kind: 'wave',
		measure: 'ordinal',
		values: waves
			.map((wave) => ({ value: wave.year * 10 + wave.half, label: waveName(wave) }))
			.toReversed(),
		missing: [],
		versions: [],
		wordsOf: undefined,
		read: ({ waveId }) => codes.get(waveId),
	};
}

/** A score tells its statements, and they tell it: where one of them is hidden, all are. */
function hiddenWaves(
	{ question, waves }: AskedItem,
	asked: readonly AskedItem[],
	isHidden: (waveId: string, item: string) => boolean,
): ReadonlySet<string> {
	const parts = asked.filter((other) => other.question.id === question.id);
	const isPartHidden = (waveId: string) => parts.some(({ item }) => isHidden(waveId, item));
	return new Set([...waves].filter(isPartHidden));
}

function itemColumn(
	asked: AskedItem,
	{ hidden, reasons, locale }: { hidden: ReadonlySet<string>; reasons: boolean; locale: Locale },
): Unnamed {
	const { item, question, questionnaire, waves } = asked;
	const isScore = question.kind === 'who5' && item === question.id;
	const isBackground = question.kind === 'choice' && question.segment === true;
	const together = isBackground && !reasons;
	const codes = codesOf(asked);
	const read = isScore ? readScore(asked) : readCode(asked, { together });
	return {
		id: asked.isOutdated ? `${item}-v${questionnaire.version}` : item,
		label: asked.wording[locale],
		kind: question.kind,
		measure: asked.measure,
		values: asked.values.map(({ value, label }) => ({
			value: codes.get(value) ?? 0,
			label: label[locale],
		})),
		missing: missingLabels(isScore ? ['withheld'] : together ? ['not-stated'] : REASONS),
		versions: asked.versions,
		wordsOf: undefined,
		read: (row) => {
			if (!waves.has(row.waveId)) return undefined;
			// Rows with a background question leave the house only where each answer to it is common.
			if (!isBackground && hidden.has(row.waveId)) return MISSING_CODES.withheld;
			return read(row);
		},
	};
}

function wordsColumn(
	{ item, waves }: AskedItem,
	column: Unnamed,
	hidden: ReadonlySet<string>,
): Unnamed {
	const read = readWords(item);
	return {
		...column,
		id: `${column.id}-${m.exports_column_words()}`,
		kind: 'words',
		measure: undefined,
		values: [],
		missing: [],
		wordsOf: item,
		read: (row) => (waves.has(row.waveId) && !hidden.has(row.waveId) ? read(row) : undefined),
	};
}
