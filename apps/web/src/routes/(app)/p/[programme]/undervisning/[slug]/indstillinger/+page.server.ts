import { looseData, manifestForm, writeManifest } from '@raadgiver/training';
import * as parts from '#lib/server/training/drafts/parts.ts';
import { readable } from '#lib/server/training/drafts/readable.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { partActions } from '../part-actions.server.ts';
import type { PageServerLoad } from './$types';

const manifest = { kind: 'file', id: 'module.yaml' } as const;

export const load: PageServerLoad = async ({ locals, params }) => {
	const { files, text, saved } = await parts.open(requireTeacher(locals), params.slug, manifest);
	readable(params, files);
	return { settings: manifestForm(looseData(text)), saved };
};

export const actions = partActions(
	() => manifest,
	(files, _part, sent) => writeManifest(files, manifestForm(sent)),
);
