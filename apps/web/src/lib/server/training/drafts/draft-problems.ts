import {
	type DraftFiles,
	type DraftPart,
	fileName,
	partIds,
	type Problem,
} from '@raadgiver/training';
import type { DraftProblem } from '#lib/training/editor/draft-problem.ts';
import type { CheckedDraft } from './check-draft.ts';

/** All that keeps a draft from being published, file by file. */
export function draftProblems({ problems, unmarked }: CheckedDraft): readonly DraftProblem[] {
	return [
		...problems.map(asDraftProblem),
		...unmarked.map(({ page, reference, status }) => ({
			file: `${page}.md`,
			line: 1,
			code: `unmarked-${status}` as const,
			values: { reference },
			message: '',
			field: 'body',
		})),
	];
}

function asDraftProblem({
	file,
	line,
	message,
	code,
	values = {},
	path = [],
}: Problem): DraftProblem {
	const name = fileName(file);
	const isPage = name.endsWith('.md');
	// A page's text is one field, whatever the line.
	const field = isPage && path.length === 0 ? 'body' : path.map(String).join('.');
	return { file: name, line, message, code, values, field };
}

const ends = { page: '.md', case: '.case.yaml', file: '' } as const;

/** Those of one part, with fields as its own form names them. */
export function problemsOf(
	part: DraftPart,
	problems: readonly DraftProblem[],
	files: DraftFiles,
): readonly DraftProblem[] {
	if (part.kind !== 'question') {
		const name = `${part.id}${ends[part.kind]}`;
		return problems.filter(({ file }) => file === name);
	}
	const place = `${partIds(files, 'question').indexOf(part.id)}`;
	return problems.flatMap((problem) => {
		const [index, ...inside] = problem.field.split('.');
		const isOwn = problem.file === 'questions.yaml' && index === place;
		return isOwn ? [{ ...problem, field: inside.join('.') }] : [];
	});
}
