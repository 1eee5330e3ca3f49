/** A document to be printed or edited: words and figures ready to read, without any layout. */
export interface PrintedDocument {
	readonly title: string;
	/** The line above the title. */
	readonly kicker: string;
	/** The line under the title: whose, when, which version. */
	readonly byline: string;
	/** Stands at the foot of every page, before the page number. */
	readonly footer: string;
	readonly language: 'da' | 'en';
	/** Words that name the page number: "Side 2 af 5". */
	readonly pageOf: { readonly page: string; readonly of: string };
	readonly sections: readonly Section[];
}

export interface Section {
	readonly heading: string;
	readonly startsPage?: boolean;
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'muted' }
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| TermsBlock
	| QuoteBlock
	| TableBlock
	| FiguresBlock;

/** Short labels, each with the text that it names after it. */
export interface TermsBlock {
	readonly kind: 'terms';
	readonly terms: readonly { readonly term: string; readonly text: string }[];
}

/** What others have written, as they wrote it. */
export interface QuoteBlock {
	readonly kind: 'quote';
	/** Who wrote it, or what it is. */
	readonly source: string;
	readonly paragraphs: readonly string[];
}

export interface TableBlock {
	readonly kind: 'table';
	readonly caption: string;
	readonly header: readonly string[];
	/** As many cells a row as the header has. */
	readonly rows: readonly (readonly string[])[];
	/** The columns that hold figures, counted from 0. */
	readonly numeric: readonly number[];
}

/** Drawings side by side, at most three. */
export interface FiguresBlock {
	readonly kind: 'figures';
	readonly figures: readonly Figure[];
}

export interface Figure {
	readonly heading: string;
	/** Nothing where there is none to draw: then the note says why. */
	readonly drawing?: { readonly svg: string; readonly width: number; readonly height: number };
	/** What the drawing shows, for somebody who cannot see it. */
	readonly description: string;
	readonly note: string;
}
