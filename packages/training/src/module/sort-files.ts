import type { Problem } from '../files/problem.ts';
import { say } from '../files/sentences.ts';
import { fileName } from '../files/source-file.ts';
import type { SourceFile } from '../files/source-file.ts';

/** A module's files by what they hold. */
export type ModuleFiles = {
	readonly manifest: SourceFile;
	readonly questions: SourceFile;
	readonly pages: readonly SourceFile[];
	readonly cases: readonly SourceFile[];
};

/** Problems where one that must be there is not, or one has no place in a module. */
export function sortFiles(
	files: readonly SourceFile[],
): { files: ModuleFiles } | { problems: readonly Problem[] } {
	const called = (name: string) => files.find(({ path }) => fileName(path) === name);
	const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
	const manifest = called('module.yaml');
	const questions = called('questions.yaml');
	const pages = ending('.md');
	const cases = ending('.case.yaml');
	if (!manifest || !questions) {
		const missing = manifest ? 'questions.yaml' : 'module.yaml';
		return { problems: [{ file: missing, line: 1, ...say('file-missing') }] };
	}
	const placed = [manifest, questions, ...pages, ...cases];
	const stray = files.filter((file) => !placed.includes(file));
	if (stray.length === 0) return { files: { manifest, questions, pages, cases } };
	return { problems: stray.map(({ path }) => ({ file: path, line: 1, ...say('file-stray') })) };
}
