import { caseReferences } from '../cases/case-references.ts';
import { lawLinks } from '../markdown/law-links.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { questionReferences } from '../questions/question-references.ts';
import type { Module } from './module.ts';

/** The statements that a module names anywhere, each once: pages first, then questions and cases. */
export function referencesOf({ pages, questions, cases }: Module): readonly string[] {
	const named = [
		...pages.flatMap(({ body }) => lawLinks(parseMarkdown(body))),
		...questions.flatMap(questionReferences),
		...cases.flatMap(caseReferences),
	];
	return [...new Set(named.map(({ reference }) => reference))];
}
