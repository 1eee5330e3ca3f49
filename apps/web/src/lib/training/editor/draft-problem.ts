import type { ProblemCode, UnmarkedStatement, Values } from '@raadgiver/training';

/** What is wrong in a draft, at the field or on the line where it stands. */
export interface DraftProblem {
	/** The file's name, without its folder. */
	readonly file: string;
	readonly line: number;
	/** Undefined where only the English words of a program are known. */
	readonly code: ProblemCode | `unmarked-${UnmarkedStatement['status']}` | undefined;
	readonly values: Values;
	readonly message: string;
	/** The keys and indexes to it, as a field's name spells them: `options.0.why`. */
	readonly field: string;
}

/** The problems of a field, and of what stands inside it where it is a list. */
export function problemsAt(
	problems: readonly DraftProblem[],
	name: string,
): readonly DraftProblem[] {
	return problems.filter(({ field }) => field === name || isEntryOf(field, name));
}

function isEntryOf(field: string, name: string): boolean {
	return field.startsWith(`${name}.`) && /^\d+$/.test(field.slice(name.length + 1));
}
