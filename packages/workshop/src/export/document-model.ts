import type { Decider } from '../example/example.ts';
import type { JointExample, MergedSource, Source } from '../joint/joint-example.ts';
import { comparable } from '../text/comparable.ts';
import { countDots, type Ranked } from '../votes/count-dots.ts';

/** The joint document as it is exported: one model, of which DOCX, PDF and Markdown are made. */
export interface DocumentModel {
	readonly title: string;
	readonly question: string;
	readonly subQuestions: readonly string[];
	/** The workshop's themes in their order, then what has none; themes without examples are left out. */
	readonly themes: readonly ThemePart[];
	/** How many examples there are in all. */
	readonly count: number;
}

export interface ThemePart {
	/** Nothing: the examples without a theme, or all where the workshop has no themes. */
	readonly theme: string | undefined;
	readonly examples: readonly ModelExample[];
}

/** The texts of an example, without spaces around them. */
export interface ModelTexts {
	readonly id: string;
	readonly title: string;
	readonly what: string;
	readonly needs: string;
	/** What a minority thinks. Empty: nobody disagreed. */
	readonly dissent: string;
	readonly decidedBy: Decider | undefined;
	readonly source: Source | undefined;
}

export interface ModelExample extends ModelTexts {
	/** From 1, through the whole document. */
	readonly number: number;
	/** How it was prioritised among all examples of the document; nothing as long as that is secret. */
	readonly ranked: Omit<Ranked, 'id'> | undefined;
	/** What was merged into it, as the other groups had written it, with their dissent. */
	readonly sources: readonly ModelTexts[];
}

interface Content {
	readonly title: string;
	readonly question: string;
	readonly subQuestions: readonly string[];
	readonly themes: readonly string[];
	/** As `readJoint` gives them, without the hidden ones. */
	readonly examples: readonly JointExample[];
	/** How many dots each example has; nothing before the vote is closed. */
	readonly dots?: Readonly<Record<string, number>> | undefined;
}

/**
 * The joint document in the order of export: theme by theme, in each the examples with most dots first and,
 * where they have as many, in the order of the document. Examples with few dots or none stand there too:
 * a minority's proposal is passed on like the others. Those taken out are not, and those merged stand under
 * the one that they were merged into. A theme that the workshop does not have counts as none.
 */
export function documentModel(content: Content): DocumentModel {
	const { title, question, subQuestions, themes, examples, dots } = content;
	const ranking = countDots(dots ?? {}, examples);
	const known = new Map(themes.map((theme) => [comparable(theme), theme]));
	const rankOf = new Map(ranking.map((ranked) => [ranked.id, ranked]));
	const inOrder = examples
		.flatMap((example) => {
			const ranked = rankOf.get(example.id);
			return ranked ? [{ example, ranked }] : [];
		})
		.toSorted((one, other) => one.ranked.place - other.ranked.place);
	const grouped = Map.groupBy(inOrder, ({ example }) => known.get(comparable(example.theme)));
	let number = 0;
	const parts = [...known.values(), undefined].flatMap((theme) => {
		const group = grouped.get(theme);
		if (!group) return [];
		const written = group.map(({ example, ranked: { id: _id, ...ranked } }) => ({
			...textsOf(example),
			number: (number += 1),
			ranked: dots && ranked,
			sources: example.sources.map(textsOf),
		}));
		return [{ theme, examples: written }];
	});
	return { title, question, subQuestions, themes: parts, count: number };
}

function textsOf(example: JointExample | MergedSource): ModelTexts {
	return {
		id: example.id,
		title: example.title.trim(),
		what: example.what.trim(),
		needs: example.needs.trim(),
		dissent: example.dissent.trim(),
		decidedBy: example.decidedBy,
		source: example.source,
	};
}
