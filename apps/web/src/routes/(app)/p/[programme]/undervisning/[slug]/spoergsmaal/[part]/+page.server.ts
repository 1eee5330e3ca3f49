import {
	type DraftPart,
	listOf,
	looseData,
	placeOnWay,
	questionData,
	questionForm,
	writePart,
	writeYaml,
} from '@raadgiver/training';
import * as parts from '#lib/server/training/drafts/parts.ts';
import { readable } from '#lib/server/training/drafts/readable.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { sentList } from '#lib/training/editor/sent-parts.ts';
import { partActions } from '../../part-actions.server.ts';
import type { PageServerLoad } from './$types';

const partOf = (params: { part?: string }) =>
	({ kind: 'question', id: params.part ?? '' }) satisfies DraftPart;

export const load: PageServerLoad = async ({ locals, params }) => {
	const part = partOf(params);
	const { files, text, saved, statements } = await parts.open(
		requireTeacher(locals),
		params.slug,
		part,
	);
	readable(params, files);
	return {
		question: questionForm(looseData(text)),
		list: listOf(files, part) ?? 'steps',
		saved,
		statements,
	};
};

export const actions = partActions(
	({ params }) => partOf(params),
	(files, part, sent) => {
		// Its id is its address and is in learners' memories: no form changes it.
		const question = questionForm({ ...(sent as object), id: part.id });
		const written = writePart(files, part, writeYaml(questionData(question)));
		return placeOnWay(written, part, sentList(sent));
	},
);
