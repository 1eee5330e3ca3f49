import type { DocumentModel, ThemePart } from '@raadgiver/workshop';

/** So many examples stand on a page to be edited: with a thousand, a phone would take half a minute. */
const PER_PAGE = 100;

/** A page of the document while it is edited. */
export interface DocumentPage {
	/** From 1. */
	readonly page: number;
	readonly pages: number;
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
	at: string | null | undefined,
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
	return { page, pages, themes: onPage.filter(({ examples }) => examples.length > 0) };
}
