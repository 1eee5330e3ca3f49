import {
	itemDifficulty,
	itemRestCorrelation,
	LEAST_FOR_DISCRIMINATION,
	misleading,
	type Module,
	type Question,
	upperLowerIndex,
} from '@raadgiver/training';
import type { QuestionFigures } from '#lib/training/figures/module-figures.ts';
import { m } from '#paraglide/messages.js';
import type { PublishedModule } from '../modules.ts';
import { askedIn } from './first-answers.ts';
import type { ItemRestRow, ItemRow } from './items.ts';

/** The figures of each question of a module, in the order they are asked. */
export function questionFigures(
	published: PublishedModule,
	items: readonly ItemRow[],
	rests: readonly ItemRestRow[],
): QuestionFigures[] {
	return askedIn(published).flatMap(({ item, purpose }) => {
		const question = questionOf(published.module, item);
		if (!question) return [];
		const own = <Row extends { readonly item: string }>(rows: readonly Row[]) =>
			rows.filter((row) => row.item === item);
		const { id, kind, text } = question;
		return [{ id, kind, text, purpose, figures: figuresOf(question, own(items), own(rests)) }];
	});
}

function questionOf({ questions }: Module, item: string): Question | undefined {
	return questions.find(({ id }) => item === `question/${id}`);
}

function figuresOf(
	question: Question,
	items: readonly ItemRow[],
	rests: readonly ItemRestRow[],
): QuestionFigures['figures'] {
	const n = countOf(items);
	const difficulty = itemDifficulty({ n, right: countOf(items.filter(({ right }) => right)) });
	if (difficulty === undefined) return { kind: 'none' };
	const options = optionsOf(question).map((option, index) => ({
		...option,
		n: countOf(items.filter(({ given }) => chosenIn(given, question).includes(index))),
	}));
	const enough = countOf(rests) >= LEAST_FOR_DISCRIMINATION;
	return {
		kind: 'shown',
		n,
		difficulty,
		correlation: enough ? itemRestCorrelation(rests) : undefined,
		upperLower: enough ? upperLowerIndex(rests) : undefined,
		options: options.map((option) => ({ ...option, share: option.n / n })),
		misleading: misleading(
			options.map((option, index) => ({ ...option, option: index })),
			rests,
		),
	};
}

function countOf(rows: readonly { readonly n: number }[]): number {
	return rows.reduce((total, { n }) => total + n, 0);
}

const verdicts = ['precise', 'unclear'] as const;

function optionsOf(question: Question): { readonly text: string; readonly right: boolean }[] {
	if (question.kind === 'judge') {
		const words = { precise: m.figures_precise(), unclear: m.figures_unclear() };
		return verdicts.map((verdict) => ({
			text: words[verdict],
			right: verdict === question.verdict,
		}));
	}
	if (question.kind !== 'one' && question.kind !== 'many') return [];
	return question.options.map(({ text, right }) => ({ text, right: right === true }));
}

/** The places of the options that an answer as it was handed in chooses. */
function chosenIn(given: unknown, { kind }: Question): readonly number[] {
	if (kind === 'judge')
		return verdicts.flatMap((verdict, index) => (verdict === given ? index : []));
	return [given].flat().filter((index) => typeof index === 'number');
}
