import {
	caseData,
	caseForm,
	type DraftPart,
	looseData,
	writePart,
	writeYaml,
} from '@raadgiver/training';
import * as parts from '#lib/server/training/drafts/parts.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { partActions } from '../../part-actions.server.ts';
import type { PageServerLoad } from './$types';

const partOf = (params: { part?: string }): DraftPart => ({ kind: 'case', id: params.part ?? '' });

export const load: PageServerLoad = async ({ locals, params }) => {
	const { text, saved, statements } = await parts.open(
		requireTeacher(locals),
		params.slug,
		partOf(params),
	);
	return { story: caseForm(looseData(text)), saved, statements };
};

export const actions = partActions(
	({ params }) => partOf(params),
	(files, part, sent) => writePart(files, part, writeYaml(caseData(caseForm(sent)))),
);
