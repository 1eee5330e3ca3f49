import {
	caseForm,
	type DraftFiles,
	draftWay,
	looseData,
	pageForm,
	partIds,
	questionForm,
	questionList,
	UnreadableFileError,
	WAY_LISTS,
	type WayList,
} from '@raadgiver/training';
import type { DraftProblem } from '#lib/training/editor/draft-problem.ts';
import { problemsOf } from './draft-problems.ts';

/** A part as the overview lists it. */
export interface OutlinePart {
	readonly kind: 'page' | 'question' | 'case';
	readonly id: string;
	readonly title: string;
	readonly problems: number;
}

/** What a draft holds, in the order in which it is learned. */
export type Outline =
	| {
			readonly lists: Readonly<Record<WayList, readonly OutlinePart[]>>;
			/** Parts that are never shown. */
			readonly unused: readonly OutlinePart[];
	  }
	/** The file that must be mended before the rest can be listed. */
	| { readonly unreadable: string };

const kinds = ['page', 'question', 'case'] as const;

export function outlineOf(files: DraftFiles, problems: readonly DraftProblem[]): Outline {
	try {
		return readOutline(files, problems);
	} catch (problem) {
		if (problem instanceof UnreadableFileError) return { unreadable: problem.file };
		throw problem;
	}
}

function readOutline(files: DraftFiles, problems: readonly DraftProblem[]): Outline {
	const way = draftWay(files);
	const parts = kinds.flatMap((kind) =>
		partIds(files, kind).map((id) => ({
			...{ kind, id },
			title: titleOf(files, kind, id) || id,
			problems: problemsOf({ kind, id }, problems, files).length,
		})),
	);
	const listed = (list: WayList) =>
		way[list].flatMap((entry) => {
			const part = parts.find(({ kind, id }) => kind === entry.kind && id === entry.id);
			if (part) return [part];
			// It names something that is not there; its problem stands in module.yaml.
			const kind = kinds.find((known) => known === entry.kind);
			return kind ? [{ kind, id: entry.id, title: entry.id, problems: 1 }] : [];
		});
	const named = WAY_LISTS.flatMap((list) => way[list]);
	return {
		lists: { before: listed('before'), steps: listed('steps'), after: listed('after') },
		unused: parts.filter(
			(part) => !named.some(({ kind, id }) => kind === part.kind && id === part.id),
		),
	};
}

function titleOf(files: DraftFiles, kind: OutlinePart['kind'], id: string): string {
	if (kind === 'page') return pageForm(files[`${id}.md`] ?? '').title;
	if (kind === 'case') return caseForm(looseData(files[`${id}.case.yaml`] ?? '')).title;
	return (
		questionList(files)
			.map(questionForm)
			.find((question) => question.id === id)?.text ?? ''
	);
}
