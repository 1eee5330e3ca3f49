import type { DocumentModel, ThemePart } from '@raadgiver/workshop';

/** So many examples stand on a page: what a page costs does not grow with the document. */
const PER_PAGE = 40;

/** A page of the document, and how much the whole of it holds. */
export interface DocumentPage {
	/** From 1. */
	readonly page: number;
	readonly pages: number;
	/** Examples in the whole document. */
	readonly count: number;
	/** Rooms that they come from. */
	readonly rooms: number;
	/** Whether there are themes in the whole document. */
	readonly hasThemes: boolean;
	/** Themes with those of their examples that stand on the page. */
	readonly themes: readonly ThemePart[];
}

/**
 * The page that was asked for, or the one that an example stands on, or the first.
 * @param at the example, where no page was asked for
 */
export function pageOf(
	{ themes, count }: DocumentModel,
	asked: number,
	at?: string | null,
): DocumentPage {
	const pages = Math.max(1, Math.ceil(count / PER_PAGE));
	const number = themes
		.flatMap(({ examples }) => examples)
		.find((example) => example.id === at)?.number;
	const wanted = asked || Math.ceil((number ?? 1) / PER_PAGE);
	const page = Math.min(Math.max(Math.trunc(wanted), 1), pages);
	const onPage = themes.map((part) => ({
		...part,
		examples: part.examples.filter((each) => Math.ceil(each.number / PER_PAGE) === page),
	}));
	return {
		...{ page, pages, count, rooms: roomsIn(themes) },
		hasThemes: themes.some(({ theme }) => theme !== undefined),
		themes: onPage.filter(({ examples }) => examples.length > 0),
	};
}

function roomsIn(themes: readonly ThemePart[]): number {
	const examples = themes.flatMap((part) => part.examples);
	const rooms = examples.flatMap((example) =>
		[example, ...example.sources].flatMap(({ source }) => source?.roomId ?? []),
	);
	return new Set(rooms).size;
}
