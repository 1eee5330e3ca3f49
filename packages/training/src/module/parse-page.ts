import { z } from 'zod';
import { textField } from '../files/fields.ts';
import type { Problem } from '../files/problem.ts';
import { readYaml } from '../files/read-yaml.ts';
import { say } from '../files/sentences.ts';
import { hasUnseen } from '../files/unseen.ts';
import { fileName } from '../files/source-file.ts';
import type { SourceFile } from '../files/source-file.ts';
import { deepLine } from '../markdown/deep-line.ts';
import { lawLinks } from '../markdown/law-links.ts';
import { markdownProblems } from '../markdown/markdown-rules.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { findStatement } from '../register/statements-of.ts';
import type { Register } from '../register/register.ts';
import type { Page } from './module.ts';
import { splitPage } from './split-page.ts';

const frontMatterSchema = z.strictObject({ title: textField });

/** Reads a page. Where it has problems it is no page yet, so `page` is undefined. */
export function parsePage(
	{ path: file, text }: SourceFile,
	register: Register,
): { page: Page | undefined; problems: readonly Problem[] } {
	const split = splitPage(text);
	if (!split) {
		return { page: undefined, problems: [{ file, line: 1, ...say('front-matter') }] };
	}
	const { frontMatter, body, bodyLine } = split;
	const yaml = readYaml({ path: file, text: frontMatter }, frontMatterSchema, 2);
	const problems = [
		...yaml.problems,
		...bodyProblems(body, register).map(({ line, ...said }) => ({
			file,
			line: line + bodyLine - 1,
			...said,
		})),
	];
	if (problems.length > 0 || !yaml.value) return { page: undefined, problems };
	const page = { id: fileName(file).replace(/\.md$/, ''), title: yaml.value.title, body };
	return { page, problems };
}

function bodyProblems(body: string, register: Register): readonly Omit<Problem, 'file'>[] {
	if (body.trim() === '') return [{ line: 1, ...say('page-empty') }];
	const deep = deepLine(body);
	if (deep !== undefined) return [{ line: deep, ...say('too-deep') }];
	const tree = parseMarkdown(body);
	const unseen = body
		.split('\n')
		.flatMap((text, index) => (hasUnseen(text) ? [{ line: index + 1, ...say('unseen') }] : []));
	const stray = lawLinks(tree)
		.filter(({ reference }) => !findStatement(register, reference))
		.map(({ reference, line }) => ({ line, ...say('not-in-register', { reference }) }));
	return [...unseen, ...markdownProblems(tree), ...stray].toSorted((a, b) => a.line - b.line);
}
