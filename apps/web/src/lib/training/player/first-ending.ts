import type { CitedStatement } from '@raadgiver/training';

/** The first last day among the statements that hold; nothing where none has one. */
export function firstEnding(statements: readonly CitedStatement[]): string | undefined {
	return statements
		.flatMap(({ validity, validTo }) => (validity === 'in-force' && validTo ? validTo : []))
		.toSorted()[0];
}
