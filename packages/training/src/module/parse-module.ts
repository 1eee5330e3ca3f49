import type { Problem } from '../files/problem.ts';
import { readYaml } from '../files/read-yaml.ts';
import type { Finding } from '../files/read-yaml.ts';
import { say } from '../files/sentences.ts';
import { folderName } from '../files/source-file.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Register } from '../register/register.ts';
import { manifestSchema } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { Module } from './module.ts';
import { parseCase } from './parse-case.ts';
import { parsePage } from './parse-page.ts';
import { parseQuestions } from './parse-questions.ts';
import { sortFiles } from './sort-files.ts';
import { stepFindings } from './step-rules.ts';

/**
 * Reads a module from the files of its folder. All problems are named at once, by file and line;
 * whether the way through fits is looked at when every file can be read.
 */
export function parseModule(
	files: readonly SourceFile[],
	register: Register,
): { module: Module } | { problems: readonly Problem[] } {
	const sorted = sortFiles(files);
	if ('problems' in sorted) return sorted;
	const manifest = readYaml(sorted.files.manifest, manifestSchema);
	const { questions, problems } = parseQuestions(sorted.files.questions, register);
	const readPages = sorted.files.pages.map((file) => parsePage(file, register));
	const readCases = sorted.files.cases.map((file) => parseCase(file, register));
	const pages = readPages.flatMap(({ page }) => page ?? []);
	const cases = readCases.flatMap(({ story }) => story ?? []);
	const unread = [manifest, { problems }, ...readPages, ...readCases].flatMap(
		(part) => part.problems,
	);
	if (!manifest.value || !questions || unread.length > 0) return { problems: unread };
	const module: Module = {
		...manifest.value,
		pages,
		questions,
		cases,
	};
	const findings = [
		...folderFindings(sorted.files.manifest, module),
		...stepFindings(module, {
			pages: pages.map(({ id }) => id),
			questions: questions.map(({ id }) => id),
			cases: cases.map(({ id }) => id),
		}),
	];
	return findings.length > 0 ? { problems: findings.map(manifest.problem) } : { module };
}

function folderFindings({ path }: SourceFile, { id }: Manifest): readonly Finding[] {
	const folder = folderName(path);
	if (folder === undefined || folder === id) return [];
	return [{ path: ['id'], ...say('folder-name', { folder }) }];
}
