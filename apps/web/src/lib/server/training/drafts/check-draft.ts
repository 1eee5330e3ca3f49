import {
	type DraftFiles,
	type Module,
	parseModule,
	type Problem,
	type Register,
	type UnmarkedStatement,
	unmarkedStatements,
} from '@raadgiver/training';
import { fromStored } from '../module-files.ts';

/** What a draft is, and what keeps it from being published. */
export interface CheckedDraft {
	/** Undefined as long as the files have problems. */
	readonly module: Module | undefined;
	readonly problems: readonly Problem[];
	/** Pages that teach what is not in force without saying so. */
	readonly unmarked: readonly UnmarkedStatement[];
}

/** Reads a draft against the law register, as publishing does. */
export function checkDraft(slug: string, files: DraftFiles, register: Register): CheckedDraft {
	const parsed = parseModule(fromStored(slug, files), register);
	if ('problems' in parsed) return { module: undefined, problems: parsed.problems, unmarked: [] };
	const { module } = parsed;
	return { module, problems: [], unmarked: unmarkedStatements(module, register) };
}
