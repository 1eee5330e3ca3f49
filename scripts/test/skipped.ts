import { readFile } from 'node:fs/promises';

type Report = {
	testResults: {
		assertionResults: { status: string; ancestorTitles: string[]; title: string }[];
	}[];
};

/**
 * What vitest's JSON report says was left out, each block of tests once: a machine without the program
 * that a test needs passes, and says so.
 */
export async function skippedIn(reportFile: string): Promise<string[]> {
	const report = await readFile(reportFile, 'utf8').catch(() => undefined);
	if (report === undefined) return [];
	const { testResults } = JSON.parse(report) as Report;
	const skipped = testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status === 'skipped' || status === 'pending')
		.map(({ ancestorTitles, title }) => ancestorTitles[0] ?? title);
	return [...new Set(skipped)];
}
