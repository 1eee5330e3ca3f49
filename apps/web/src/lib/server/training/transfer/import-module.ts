import { error } from '@sveltejs/kit';
import { looseData, type SourceFile } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import type { DraftProblem } from '#lib/training/editor/draft-problem.ts';
import type { ZipProblem } from '#lib/training/transfer/zip-problem.ts';
import { checkDraft } from '../drafts/check-draft.ts';
import { RESERVED } from '../drafts/draft.ts';
import { draftProblems } from '../drafts/draft-problems.ts';
import { DraftThereError } from '../drafts/versions.ts';
import { type StoredFiles, toStored } from '../module-files.ts';
import * as registers from '../register.ts';
import { TEACHERS } from '../teachers.ts';
import { readZip } from './read-zip.ts';

/** What came of a zip: a draft, or what keeps it from being one. */
export type Imported =
	| { readonly slug: string }
	| { readonly zipProblems: readonly ZipProblem[] }
	| { readonly problems: readonly DraftProblem[] };

/**
 * Takes a module of files in as a draft, under the id that it has: a new module, or the next version
 * of one that is there. Throws DraftThereError where somebody is writing in that module.
 * @param evenWithProblems takes files with faults, which the editor then shows where they are
 */
export async function importModule(
	actor: Actor,
	bytes: Uint8Array,
	evenWithProblems = false,
): Promise<Imported> {
	const read = readZip(bytes);
	if ('problems' in read) return { zipProblems: read.problems };
	const files = toStored(read.files);
	const slug = idOf(read.files);
	if (slug === undefined) return { zipProblems: [{ file: 'module.yaml', code: 'no-id' }] };
	if (RESERVED.includes(slug))
		return { zipProblems: [{ file: 'module.yaml', code: 'reserved-id' }] };
	const problems = draftProblems(checkDraft(slug, files, await registers.find(actor)));
	if (problems.length > 0 && !evenWithProblems) return { problems };
	await putDraft(actor, slug, files);
	return { slug };
}

function idOf(files: readonly SourceFile[]): string | undefined {
	const manifest = files.find(({ path }) => /(^|\/)module\.yaml$/.test(path));
	const { id } = Object(looseData(manifest?.text ?? '')) as { id?: unknown };
	return typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : undefined;
}

/** Makes the files the draft of the module, which is made where there is none. */
async function putDraft(actor: Actor, slug: string, files: StoredFiles): Promise<void> {
	await database.$transaction(async (transaction) => {
		const [programme] = await transaction.$queryRaw<{ id: string }[]>`
			SELECT id FROM programme WHERE ${programmeCondition(actor, ...TEACHERS)}
				AND 'training' = ANY(uses::text[])
			FOR NO KEY UPDATE`;
		if (!programme) error(404);
		const key = { programmeId_slug: { programmeId: programme.id, slug } };
		await transaction.trainingModule.upsert({
			where: key,
			create: { programmeId: programme.id, slug },
			update: {},
		});
		const there = await transaction.moduleDraft.findUnique({ where: key });
		if (there && !there.discardedAt) throw new DraftThereError();
		const draft = {
			files,
			authors: [actor.personId],
			savedById: actor.personId,
			savedAt: new Date(),
			submittedAt: null,
			discardedAt: null,
			note: '',
			remark: '',
		};
		await transaction.moduleDraft.upsert({
			where: key,
			create: { programmeId: programme.id, slug, ...draft },
			update: { ...draft, revision: { increment: 1 } },
		});
	});
}
