/**
 * One part of `npm test`: a command that passes or fails, or a workspace's vitest (all of it, or one of
 * its projects) with its counts. Two parts may have one name: they are asked for together.
 */
export type Stage =
	| { name: string; title: string; command: string[] }
	| { name: string; title: string; vitest: string; project?: string };

/**
 * May run side by side: none of them depends on how fast the other is. The longest come first, and the
 * app's tests last, because they write the messages anew that types are read from.
 */
export const sideBySide: readonly Stage[] = [
	{ name: 'types', title: 'Types', command: ['turbo', 'run', 'check'] },
	{ name: 'lint', title: 'Lint', command: ['eslint', '.'] },
	{ name: 'format', title: 'Format', command: ['prettier', '--check', '.'] },
	{ name: 'unused', title: 'Unused code', command: ['knip'] },
	{ name: 'database', title: 'Database', vitest: 'packages/db' },
	{ name: 'survey', title: 'Survey rules', vitest: 'packages/survey' },
	{ name: 'training', title: 'Training rules', vitest: 'packages/training' },
	{ name: 'workshop', title: 'Workshop rules', vitest: 'packages/workshop' },
	{ name: 'web', title: 'App', vitest: 'apps/web', project: 'web' },
];

/** Drive browsers and real processes, two files at a time, so each stage has the machine to itself. */
export const oneByOne: readonly Stage[] = [
	{ name: 'ui', title: 'Components', vitest: 'packages/ui' },
	{ name: 'ui', title: 'Cards of questions', vitest: 'apps/web', project: 'web-browser' },
	{ name: 'database', title: 'Rows and who may', vitest: 'apps/web', project: 'web-database*' },
	{ name: 'journeys', title: 'Journeys, faults and structure', vitest: 'tests' },
];
