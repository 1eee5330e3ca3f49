import { readFile } from 'node:fs/promises';

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

const none: Counts = { passed: 0, failed: 0 };

export function sum(all: readonly Counts[]): Counts {
	return all.reduce(
		(total, counts) => ({
			passed: total.passed + counts.passed,
			failed: total.failed + counts.failed,
		}),
		none,
	);
}

/** A command is one test. */
export function countCommand(exitCode: number | null): Counts {
	return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What vitest's JSON report counts. A run that ended badly without a failed test (a crash, a file
 * that cannot be imported, coverage too low) counts as one failure.
 */
export async function countVitest(reportFile: string, exitCode: number | null): Promise<Counts> {
	const report = await readFile(reportFile, 'utf8').catch(() => undefined);
	if (report === undefined) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<string, number>;
	const passed = numPassedTests ?? 0;
	const failed = numFailedTests ?? 0;
	return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
