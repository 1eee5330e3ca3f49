import { caseTexts } from '../cases/case-texts.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Module } from '../module/module.ts';
import { questionTexts } from '../questions/question-texts.ts';

/** A part of a module and all that is read of it, a line for each heading, paragraph and cell. */
export type ModuleText = {
	readonly kind: 'page' | 'question' | 'case';
	readonly id: string;
	readonly text: string;
};

/** The texts of a module, without marks and addresses. */
export function moduleTexts({ pages, questions, cases }: Module): readonly ModuleText[] {
	return [
		...pages.map(({ id, title, body }) => ({
			kind: 'page' as const,
			id,
			text: `${title}\n${plainText(parseMarkdown(body))}`,
		})),
		...questions.map((question) => ({
			kind: 'question' as const,
			id: question.id,
			text: questionTexts(question).join('\n'),
		})),
		...cases.map((story) => ({
			kind: 'case' as const,
			id: story.id,
			text: caseTexts(story).join('\n'),
		})),
	];
}
