import { writeModule } from '@raadgiver/training';
import { toStored } from '../module-files.ts';

/** What stands in a new module until its writer has written something else. */
export interface SkeletonWords {
	readonly summary: string;
	readonly pageTitle: string;
	readonly pageBody: string;
	readonly questionBefore: string;
	readonly questionAfter: string;
	readonly right: string;
	readonly wrong: string;
	readonly why: string;
}

/** The files of the least that is a module: a page, and a question in each of the tests. */
export function skeletonFiles(
	slug: string,
	title: string,
	words: SkeletonWords,
): Record<string, string> {
	const question = (id: string, text: string) => ({
		id,
		kind: 'one' as const,
		text,
		options: [
			{ text: words.right, right: true as const, why: words.why },
			{ text: words.wrong, why: words.why },
		],
	});
	return toStored(
		writeModule({
			id: slug,
			version: 1,
			title,
			summary: words.summary,
			audience: ['gp', 'caseworker'],
			theme: 'other',
			minutes: 6,
			steps: [{ page: 'side-1' }],
			before: ['before-1'],
			after: ['after-1'],
			pages: [{ id: 'side-1', title: words.pageTitle, body: `${words.pageBody}\n` }],
			questions: [
				question('before-1', words.questionBefore),
				question('after-1', words.questionAfter),
			],
			cases: [],
		}),
	);
}
