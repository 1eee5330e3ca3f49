import { caseReferences } from '../cases/case-references.ts';
import { type LawLink, lawLinks } from '../markdown/law-links.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Module, Page } from './module.ts';
import { questionReferences } from '../questions/question-references.ts';

/** The parts of one module, by their ids, that name a statement. */
export type AffectedModule = {
	readonly module: string;
	readonly pages: readonly string[];
	readonly questions: readonly string[];
	readonly cases: readonly string[];
};

/** What must be read again when a statement changes. Modules that do not name it are left out. */
export function affectedBy(
	modules: readonly Module[],
	reference: string,
): readonly AffectedModule[] {
	const names = (references: readonly { readonly reference: string }[]) =>
		references.some((named) => named.reference === reference);
	const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);
	return modules
		.map(({ id, pages, questions, cases }) => ({
			module: id,
			pages: idsOf(pages.filter((page) => names(linksOf(page)))),
			questions: idsOf(questions.filter((question) => names(questionReferences(question)))),
			cases: idsOf(cases.filter((story) => names(caseReferences(story)))),
		}))
		.filter(({ pages, questions, cases }) => [...pages, ...questions, ...cases].length > 0);
}

/** What each page that is at hand names. Every statement's page asks all modules that are taught. */
const known = new WeakMap<Page, readonly LawLink[]>();

function linksOf(page: Page): readonly LawLink[] {
	const links = known.get(page) ?? lawLinks(parseMarkdown(page.body));
	known.set(page, links);
	return links;
}
