import { redirect } from '@sveltejs/kit';
import { type DraftFiles, draftWay, questionList, UnreadableFileError } from '@raadgiver/training';
import { partAddress } from '#lib/training/editor/part-addresses.ts';

/** Leads to the file that must be mended first, where the questions or the way cannot be read. */
export function readable(
	{ programme, slug }: { programme: string; slug: string },
	files: DraftFiles,
): void {
	try {
		questionList(files);
		draftWay(files);
	} catch (problem) {
		if (!(problem instanceof UnreadableFileError)) throw problem;
		const module = `/p/${programme}/undervisning/${slug}`;
		redirect(303, partAddress(module, { kind: 'file', id: problem.file }));
	}
}
