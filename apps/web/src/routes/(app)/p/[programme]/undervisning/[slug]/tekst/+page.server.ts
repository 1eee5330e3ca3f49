import { error } from '@sveltejs/kit';
import type { DraftFiles, DraftPart } from '@raadgiver/training';
import * as drafts from '#lib/server/training/drafts/draft.ts';
import * as parts from '#lib/server/training/drafts/parts.ts';
import * as versions from '#lib/server/training/drafts/versions.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import { sentText } from '#lib/training/editor/sent-parts.ts';
import { partActions } from '../part-actions.server.ts';
import type { PageServerLoad } from './$types';

const partOf = (url: URL): DraftPart => ({
	kind: 'file',
	id: url.searchParams.get('fil') ?? 'module.yaml',
});

/** The draft's files, to be written in; or those of a published version, to be read. */
export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const actor = requireTeacher(locals);
	const { module } = await parent();
	const part = partOf(url);
	const draft = await drafts.find(actor, params.slug);
	if (draft && !url.searchParams.has('udgave')) {
		const { text, saved } = await parts.open(actor, params.slug, part);
		return { names: namesOf(draft.files), name: part.id, text, saved, version: undefined };
	}
	const version = Number(url.searchParams.get('udgave') ?? module.version);
	if (!Number.isSafeInteger(version)) error(404);
	const files = await versions.files(actor, params.slug, version);
	const text = Object.hasOwn(files, part.id) ? files[part.id] : undefined;
	if (text === undefined) error(404);
	return { names: namesOf(files), name: part.id, text, saved: undefined, version };
};

export const actions = partActions(
	({ url }) => partOf(url),
	(files, { id }, sent) => ({ ...files, [id]: lines(sentText(sent, 'text')) }),
);

/** A browser sends lines that end as on Windows. */
function lines(text: string): string {
	return text.replaceAll('\r\n', '\n');
}

/** The files that say what the module is first. */
function namesOf(files: DraftFiles): readonly string[] {
	const first = ['module.yaml', 'questions.yaml'];
	const others = Object.keys(files).filter((name) => !first.includes(name));
	return [...first.filter((name) => Object.hasOwn(files, name)), ...others.toSorted()];
}
