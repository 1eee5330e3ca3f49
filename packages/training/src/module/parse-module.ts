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
	const manifest = sorted.manifest && readYaml(sorted.manifest, manifestSchema);
	const asked = sorted.questions && parseQuestions(sorted.questions, register);
	const readPages = sorted.pages.map((file) => parsePage(file, register));
	const readCases = sorted.cases.map((file) => parseCase(file, register));
	const pages = readPages.flatMap(({ page }) => page ?? []);
	const cases = readCases.flatMap(({ story }) => story ?? []);
	const problems = [sorted, manifest, asked, ...readPages, ...readCases].flatMap(
		(part) => part?.problems ?? [],
	);
	const questions = asked?.questions;
	if (!manifest?.value || !questions || problems.length > 0) return { problems };
	const module: Module = { ...manifest.value, pages, questions, cases };
	const findings = [
		...folderFindings(sorted.manifest, module),
		...stepFindings(module, {
			pages: pages.map(({ id }) => id),
			questions: questions.map(({ id }) => id),
			cases: cases.map(({ id }) => id),
		}),
	];
	return findings.length > 0 ? { problems: findings.map(manifest.problem) } : { module };
}

function folderFindings(file: SourceFile | undefined, { id }: Manifest): readonly Finding[] {
	const folder = file && folderName(file.path);
	if (folder === undefined || folder === id) return [];
	return [{ path: ['id'], ...say('folder-name', { folder }) }];
}
