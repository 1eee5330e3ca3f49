import { createHash } from 'node:crypto';
import {
	type DraftFiles,
	type DraftPart,
	readPart,
	UnreadableFileError,
} from '@raadgiver/training';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { DraftChangedError } from './draft-errors.ts';
import { lockDraft } from './locked-draft.ts';

/** What somebody had before them when they began to write. */
export interface Seen {
	readonly part: DraftPart;
	readonly revision: number;
	/** Of the part's text. */
	readonly mark: string;
}

export interface Saved {
	readonly revision: number;
	readonly savedAt: Date;
	/** The files as they stand now. */
	readonly files: DraftFiles;
}

/** Tells texts apart, so that a form need not send back what it began from. */
export function markOf(text: string | undefined): string {
	return createHash('sha256')
		.update(text ?? '')
		.digest('base64url')
		.slice(0, 22);
}

/** What is kept beside the files when they are saved, made of the files as they were. */
type KeptBeside = (before: DraftFiles) => Pick<Prisma.ModuleDraftUpdateInput, 'removed'>;

/**
 * Changes the draft's files. Whoever has seen an older revision is stopped only where the part that
 * they write in was changed since: two people may write in two parts at once. Saving takes a draft
 * back from review, and makes the actor one of its authors.
 *
 * Throws DraftChangedError, and what `change` throws.
 */
export function save(
	actor: Actor,
	slug: string,
	seen: Seen,
	change: (files: DraftFiles) => DraftFiles,
	beside: KeptBeside = () => ({}),
): Promise<Saved> {
	return database.$transaction(async (transaction) => {
		const draft = await lockDraft(transaction, actor, slug);
		if (draft.revision !== seen.revision) {
			const theirs = textOf(draft.files, seen.part);
			if (markOf(theirs) !== seen.mark) {
				const { savedBy, savedAt: at, revision } = draft;
				throw new DraftChangedError({ by: savedBy ?? undefined, at, theirs, revision });
			}
		}
		const files = change(draft.files);
		if (isSame(files, draft.files)) return draft;
		const { revision, savedAt } = await transaction.moduleDraft.update({
			where: { programmeId_slug: { programmeId: actor.programme.id, slug } },
			data: {
				...beside(draft.files),
				files,
				revision: { increment: 1 },
				authors: [...new Set([...draft.authors, actor.personId])],
				savedById: actor.personId,
				savedAt: new Date(),
				submittedAt: null,
			},
		});
		return { revision, savedAt, files };
	});
}

/** The part as text; of a question whose file cannot be read, the whole file. */
export function textOf(files: DraftFiles, part: DraftPart): string | undefined {
	try {
		return readPart(files, part);
	} catch (problem) {
		if (!(problem instanceof UnreadableFileError)) throw problem;
		return files[problem.file];
	}
}

function isSame(one: DraftFiles, other: DraftFiles): boolean {
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => one[name] === other[name]);
}
