import { createHash } from 'node:crypto';
import {
	folderName,
	type Module,
	parseModule,
	parseRegister,
	type Problem,
	type Register,
	type SourceFile,
} from '@raadgiver/training';

const lawFiles = import.meta.glob<string>('/../../content/law/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const moduleFiles = import.meta.glob<string>('/../../content/modules/*/*', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** A module that ships: what it says, and the files that say it. */
export interface ShippedModule {
	readonly module: Module;
	readonly files: readonly SourceFile[];
}

/** What ships: the law register, and the modules that teach it in the order of their ids. */
export interface ShippedContent {
	readonly register: Register;
	readonly modules: readonly ShippedModule[];
}

let content: ShippedContent | undefined;

/**
 * Read once, when it is first asked for: reading it costs a noticeable part of a start.
 * @throws Error naming file and line of every fault
 */
export function shippedContent(): ShippedContent {
	content ??= readContent();
	return content;
}

/** What ships, letter for letter, in one short text: whoever holds this has it all. */
export function shippedFingerprint(): string {
	const hash = createHash('sha256');
	for (const { path, text } of [...sourceFiles(lawFiles), ...sourceFiles(moduleFiles)])
		hash.update(JSON.stringify([path, text]));
	return hash.digest('base64url');
}

function readContent(): ShippedContent {
	const parsed = parseRegister(sourceFiles(lawFiles));
	const register = 'register' in parsed ? parsed.register : stop(parsed.problems);
	const folders = Map.groupBy(sourceFiles(moduleFiles), ({ path }) => folderName(path));
	return { register, modules: [...folders.values()].map((files) => readModule(files, register)) };
}

function readModule(files: readonly SourceFile[], register: Register): ShippedModule {
	const parsed = parseModule(files, register);
	return 'module' in parsed ? { module: parsed.module, files } : stop(parsed.problems);
}

function sourceFiles(texts: Record<string, string>): readonly SourceFile[] {
	return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

function stop(problems: readonly Problem[]): never {
	throw new Error(
		problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
	);
}
