/** A piece of a page that is read aloud in one breath, and the language it is in. */
export interface SpokenPart {
	readonly text: string;
	readonly language: string;
}

const parts = 'h1, h2, h3, h4, p, li, th, td, label, legend, figcaption, summary';

/** What is read aloud of a page: what is seen of its headings, paragraphs, lines and choices. */
export function spokenParts(page: Element): readonly SpokenPart[] {
	return [...page.querySelectorAll<HTMLElement>(parts)]
		.filter((part) => !part.querySelector(parts) && part.checkVisibility())
		.flatMap((part) => {
			const text = part.innerText.trim();
			const language = part.closest('[lang]')?.getAttribute('lang') ?? 'da';
			return text === '' ? [] : { text, language };
		});
}
