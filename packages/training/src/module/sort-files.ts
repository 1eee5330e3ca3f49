import type { Problem } from '../files/problem.ts';
import { say } from '../files/sentences.ts';
import { fileName } from '../files/source-file.ts';
import type { SourceFile } from '../files/source-file.ts';

/** A module's files by what they hold. */
export type ModuleFiles = {
	readonly manifest: SourceFile | undefined;
	readonly questions: SourceFile | undefined;
	readonly pages: readonly SourceFile[];
	readonly cases: readonly SourceFile[];
	/** Which file must be there and is not, and which has no place in a module. */
	readonly problems: readonly Problem[];
};

export function sortFiles(files: readonly SourceFile[]): ModuleFiles {
	const called = (name: string) => files.find(({ path }) => fileName(path) === name);
	const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
	const manifest = called('module.yaml');
	const questions = called('questions.yaml');
	const pages = ending('.md');
	const cases = ending('.case.yaml');
	const missing = [manifest ? [] : 'module.yaml', questions ? [] : 'questions.yaml'].flat();
	const placed = [manifest, questions, ...pages, ...cases];
	const stray = files.filter((file) => !placed.includes(file));
	const problems = [
		...missing.map((file) => ({ file, line: 1, ...say('file-missing') })),
		...stray.map(({ path }) => ({ file: path, line: 1, ...say('file-stray') })),
	];
	return { manifest, questions, pages, cases, problems };
}
