import { lawLinks } from '../markdown/law-links.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Register, StatementStatus } from '../register/register.ts';
import { findStatement } from '../register/statements-of.ts';
import type { Module } from './module.ts';

/** A page that teaches a statement as if it were law in force. */
export type UnmarkedStatement = {
	readonly page: string;
	readonly reference: string;
	readonly status: StatementStatus;
};

/** The words of which a page has one, so that its readers know how sure a statement is. */
const marks: Readonly<Record<StatementStatus, RegExp>> = {
	'in-force': /(?:)/,
	history: /\b(gjaldt|dengang|fortid|afskaffet|ophævet|tidligere)\b/i,
	expected: /\b(ventes|forventes)\b/i,
	unverified: /\bikke bekræftet\b/i,
};

/**
 * The rule is simple on purpose: a page that names a statement which is not in force says one of the
 * words for its status somewhere, or stands in a module that is marked with the year it teaches,
 * which is enough for what is history. It does not see which sentence the word belongs to.
 */
export function unmarkedStatements(
	{ pages, history }: Module,
	register: Register,
): readonly UnmarkedStatement[] {
	return pages.flatMap(({ id, body }) => {
		const tree = parseMarkdown(body);
		const text = plainText(tree);
		return lawLinks(tree).flatMap(({ reference }) => {
			const status = findStatement(register, reference)?.status ?? 'unverified';
			const isMarked = marks[status].test(text) || (status === 'history' && history !== undefined);
			return isMarked ? [] : [{ page: id, reference, status }];
		});
	});
}
