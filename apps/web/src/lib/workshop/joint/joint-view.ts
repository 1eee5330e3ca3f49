import {
	documentModel,
	pairKey,
	type JointExample,
	type ModelExample,
	type SimilarPair,
} from '@raadgiver/workshop';
import type { DoneTo } from './done.ts';
import { doneView, type DoneView } from './done-view.ts';
import { dotResult, type DotResult } from './dot-result.ts';
import { pageOf, type DocumentPage } from './page-of.ts';

/** More pairs than these are not looked through at once; when they are settled, the next ones come. */
const PAIRS_SHOWN = 10;

/** The joint document and what is known about it. */
export interface JointSources {
	readonly workshop: {
		readonly title: string;
		readonly question: string;
		readonly subQuestions: readonly string[];
		readonly themes: readonly string[];
	};
	readonly examples: readonly JointExample[];
	/** Pairs that are kept apart, as `pairKey` writes them. */
	readonly apart: ReadonlySet<string>;
	/** Once the vote is closed. */
	readonly dots: Readonly<Record<string, number>> | undefined;
	/** Pairs that are alike, the most alike first; some of them may be settled. */
	readonly pairs: readonly SimilarPair[];
}

/** What the page's address asks for. */
export interface JointAsked {
	/** The page of the document; none where it is no number. */
	readonly side: number;
	/** Examples at which the page is to open, the first that stands in the document. */
	readonly at: readonly (string | null | undefined)[];
	/** The example that is being merged with another. */
	readonly merging: string | null;
	/** What was just done. */
	readonly done: DoneTo | undefined;
}

/** An example to be edited, and the same as it is numbered, ranked and passed on. */
export interface JointCardView {
	readonly example: JointExample;
	readonly entry: ModelExample;
	/** Whether it is the first, or the last, under its theme. Both: it cannot be moved. */
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

export type Titled = Pick<JointExample, 'id' | 'title'>;

/** What a page of the joint document shows to those who edit it. */
export interface JointView extends Omit<DocumentPage, 'themes'> {
	readonly themes: readonly {
		readonly theme: string | undefined;
		readonly cards: readonly JointCardView[];
	}[];
	/** The themes of the whole document, with the example that each begins with. */
	readonly contents: readonly {
		readonly theme: string | undefined;
		readonly first: string;
		readonly count: number;
	}[];
	/** Examples that their room has changed since they were corrected here. */
	readonly later: readonly Titled[];
	readonly takenOut: readonly Titled[];
	/** The most alike of the pairs that nobody has settled, and how many there are. */
	readonly pairs: readonly (readonly [ModelExample, ModelExample])[];
	readonly pairCount: number;
	readonly merging: Titled | undefined;
	readonly done: DoneView | undefined;
	readonly result: DotResult;
}

/** The page that was asked for: the same on the server, and in a browser that has the document live. */
export function jointView(sources: JointSources, asked: JointAsked): JointView {
	const { workshop, examples, dots, pairs, apart } = sources;
	const byId = new Map(examples.map((example) => [example.id, example]));
	const model = documentModel({ ...workshop, examples, dots });
	const entries = new Map(
		model.themes.flatMap((part) => part.examples.map((entry) => [entry.id, entry])),
	);
	const at = asked.at.find((id) => entries.has(id ?? ''));
	const page = pageOf(model, at ? 0 : asked.side, at ?? asked.merging);
	const alike = pairs
		.filter(({ one, other }) => !apart.has(pairKey(one, other)))
		.flatMap(({ one, other }): (readonly [ModelExample, ModelExample])[] => {
			const both = [entries.get(one), entries.get(other)] as const;
			return both[0] && both[1] ? [[both[0], both[1]]] : [];
		});
	const merging = entries.get(asked.merging ?? '');
	return {
		...page,
		themes: page.themes.map((part) => {
			const all = model.themes.find(({ theme }) => theme === part.theme)?.examples ?? [];
			return { theme: part.theme, cards: part.examples.flatMap((entry) => cardOf(entry, all)) };
		}),
		contents: model.themes.map((part) => ({
			theme: part.theme,
			first: part.examples[0]?.id ?? '',
			count: part.examples.length,
		})),
		later: examples.filter(({ id, later }) => later && entries.has(id)).map(titled),
		takenOut: examples.filter(({ removed, mergedInto }) => removed && !mergedInto).map(titled),
		pairs: alike.slice(0, PAIRS_SHOWN),
		pairCount: alike.length,
		merging: merging && titled(merging),
		done: asked.done && doneView(asked.done, byId, apart),
		result: dotResult(model),
	};

	function cardOf(entry: ModelExample, all: readonly ModelExample[]): JointCardView[] {
		const example = byId.get(entry.id);
		if (!example) return [];
		// Where dots decide the order, nobody does.
		const isFirst = dots !== undefined || entry.id === all[0]?.id;
		const isLast = dots !== undefined || entry.id === all.at(-1)?.id;
		return [{ example, entry, isFirst, isLast }];
	}
}

function titled({ id, title }: Titled): Titled {
	return { id, title };
}
