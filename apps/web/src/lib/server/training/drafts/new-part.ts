import { error } from '@sveltejs/kit';
import {
	caseData,
	caseForm,
	type DraftFiles,
	idFrom,
	pageText,
	partIds,
	placeOnWay,
	questionData,
	questionForm,
	writePart,
	writeYaml,
} from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as drafts from './draft.ts';
import { markOf, save } from './saving.ts';

/** A page, question or case, and where it stands in its module. */
export interface NewPart {
	readonly kind: 'page' | 'question' | 'case';
	/** What it is called, or what is asked. */
	readonly title: string;
}

/** Adds an empty part at the end of the way, and says which it became. Throws UnreadableFileError. */
export async function newPart(
	actor: Actor,
	slug: string,
	{ kind, title }: NewPart,
): Promise<{ kind: NewPart['kind']; id: string }> {
	const draft = await drafts.find(actor, slug);
	if (!draft) error(404);
	// Nothing that others have written is changed, so it does not matter what was seen of it.
	const { files, revision } = draft;
	const part = { kind, id: idFrom(title, partIds(files, kind)) };
	const seen = { part, revision, mark: markOf(undefined) };
	await save(actor, slug, seen, (now) =>
		placeOnWay(writePart(now, part, textOf(kind, part.id, title)), part, 'steps'),
	);
	return part;
}

function textOf(kind: NewPart['kind'], id: string, title: string): DraftFiles[string] {
	if (kind === 'page') return pageText({ title, body: '' });
	if (kind === 'question') return writeYaml(questionData(questionForm({ id, text: title })));
	return writeYaml(caseData(caseForm({ title, start: 'scene-1' })));
}
