import { error } from '@sveltejs/kit';
import {
	type CitedStatement,
	citedStatement,
	type DraftFiles,
	type DraftPart,
	partIds,
	putBack,
	type RemovedPart,
	removedPart,
	removePart,
	statementsOf,
	UnreadableFileError,
} from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import type { SavedPart } from '#lib/training/editor/autosave.svelte.ts';
import * as registers from '../register.ts';
import { checkDraft } from './check-draft.ts';
import * as drafts from './draft.ts';
import { draftProblems, problemsOf } from './draft-problems.ts';
import { markOf, save, type Saved, type Seen, textOf } from './saving.ts';

/** A part as it is opened to be written in. */
export interface OpenPart {
	readonly files: DraftFiles;
	readonly text: string;
	readonly saved: SavedPart;
	readonly statements: Readonly<Record<string, CitedStatement>>;
}

/** The part of a draft; 404 where there is no draft, or no such part in it. */
export async function open(actor: Actor, slug: string, part: DraftPart): Promise<OpenPart> {
	const draft = await drafts.find(actor, slug);
	if (!draft || !isThere(draft.files, part)) error(404);
	return {
		files: draft.files,
		text: textOf(draft.files, part) ?? '',
		saved: await asSaved(actor, slug, part, draft),
		statements: await citable(actor),
	};
}

/** Writes the part; throws DraftChangedError where somebody else has since it was opened. */
export async function write(
	actor: Actor,
	slug: string,
	seen: Seen,
	change: (files: DraftFiles) => DraftFiles,
): Promise<SavedPart> {
	return asSaved(actor, slug, seen.part, await save(actor, slug, seen, change));
}

/** Takes the part out, as it was seen. It can be put back until another is taken out. */
export async function remove(actor: Actor, slug: string, seen: Seen): Promise<void> {
	const { part } = seen;
	if (part.kind === 'file') error(404);
	await save(
		...([actor, slug, seen] as const),
		(files) => removePart(files, part),
		(files) => ({ removed: removedPart(files, part) }),
	);
}

/** Puts the part back that was taken out last, and says which it was; 404 where there is none. */
export async function restore(actor: Actor, slug: string): Promise<RemovedPart['part']> {
	const draft = await drafts.find(actor, slug);
	if (!draft?.removed) error(404);
	const { revision, removed } = draft;
	const seen = { part: removed.part, revision, mark: markOf(undefined) };
	await save(actor, slug, seen, (files) => putBack(files, removed));
	return removed.part;
}

async function asSaved(
	actor: Actor,
	slug: string,
	part: DraftPart,
	{ files, revision, savedAt }: Saved,
): Promise<SavedPart> {
	const problems = draftProblems(checkDraft(slug, files, await registers.find(actor)));
	const mark = markOf(textOf(files, part));
	return { revision, savedAt, mark, problems: inPart(part, problems, files) };
}

/** Where the questions cannot be read, what is wrong with their file is the problem of each. */
function inPart(part: DraftPart, problems: ReturnType<typeof draftProblems>, files: DraftFiles) {
	try {
		return problemsOf(part, problems, files);
	} catch (problem) {
		if (!(problem instanceof UnreadableFileError)) throw problem;
		return problems.filter(({ file }) => file === problem.file);
	}
}

function isThere(files: DraftFiles, part: DraftPart): boolean {
	if (part.kind === 'file') return Object.hasOwn(files, part.id);
	try {
		return partIds(files, part.kind).includes(part.id);
	} catch (problem) {
		// The page says that the file must be mended first.
		if (problem instanceof UnreadableFileError) return true;
		throw problem;
	}
}

/** The statements that a part may cite, as they stand today. */
async function citable(actor: Actor): Promise<Readonly<Record<string, CitedStatement>>> {
	const register = await registers.find(actor);
	const today = danishDay(new Date());
	return Object.fromEntries(
		statementsOf(register).map((statement) => [
			statement.reference,
			citedStatement(statement, register, today),
		]),
	);
}
