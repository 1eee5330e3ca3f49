import { error } from '@sveltejs/kit';
import { type Module, moduleDifference, writeModule } from '@raadgiver/training';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import { toStored } from '../module-files.ts';
import * as registers from '../register.ts';
import { TEACHERS } from '../teachers.ts';
import { checkDraft } from './check-draft.ts';
import {
	DraftChangedError,
	DraftNotReadyError,
	DraftUnchangedError,
	OwnDraftError,
} from './draft-errors.ts';
import { lockDraft } from './locked-draft.ts';
import { publishedModule } from './published-module.ts';

/**
 * Asks somebody else to review the draft.
 * @param note what learners see of the change, in the words of its author
 *
 * Throws DraftNotReadyError and DraftUnchangedError.
 */
export async function submit(actor: Actor, slug: string, note: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		const { files } = await lockDraft(transaction, actor, slug);
		const register = await registers.read(actor.programme.id, transaction);
		const checked = checkDraft(slug, files, register);
		if (!checked.module || checked.unmarked.length > 0) throw new DraftNotReadyError(checked);
		const before = await publishedModule(actor, slug, register, transaction);
		if (moduleDifference(before, checked.module).length === 0) throw new DraftUnchangedError();
		await change(transaction, actor, slug, { submittedAt: new Date(), note, remark: '' });
	});
}

/** Takes the draft back from review, to go on writing. */
export async function withdraw(actor: Actor, slug: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		await lockDraft(transaction, actor, slug);
		await change(transaction, actor, slug, { submittedAt: null });
	});
}

/** Hands the draft back to its authors, with what should be changed. Throws OwnDraftError. */
export async function returnWithRemark(actor: Actor, slug: string, remark: string): Promise<void> {
	await database.$transaction(async (transaction) => {
		const draft = await lockDraft(transaction, actor, slug);
		if (draft.authors.includes(actor.personId)) throw new OwnDraftError();
		if (!draft.submittedAt) error(404);
		await change(transaction, actor, slug, { submittedAt: null, remark });
	});
}

/**
 * Publishes the draft as the next version, which learners see from then on. Older versions stay. What
 * is published is what the reviewer has seen, and it is checked once more against the register as it
 * is in that moment.
 * @param revision what the reviewer has seen
 * @returns the version's number
 *
 * Throws OwnDraftError, DraftChangedError and DraftNotReadyError.
 */
export async function publish(actor: Actor, slug: string, revision: number): Promise<number> {
	return database.$transaction(async (transaction) => {
		const programmeId = actor.programme.id;
		// Whoever changes the register raises a number here, and so waits until this is published.
		await transaction.$queryRaw`
			SELECT id FROM programme WHERE ${programmeCondition(actor, ...TEACHERS)} FOR NO KEY UPDATE`;
		const draft = await lockDraft(transaction, actor, slug);
		if (draft.authors.includes(actor.personId)) throw new OwnDraftError();
		if (draft.revision !== revision || !draft.submittedAt) {
			const { savedBy, savedAt: at } = draft;
			const by = savedBy ?? undefined;
			throw new DraftChangedError({ by, at, theirs: undefined, revision: draft.revision });
		}
		const checked = checkDraft(slug, draft.files, await registers.read(programmeId, transaction));
		if (!checked.module || checked.unmarked.length > 0) throw new DraftNotReadyError(checked);
		return publishVersion(transaction, actor, checked.module, draft.note);
	});
}

async function publishVersion(
	transaction: Prisma.TransactionClient,
	actor: Actor,
	module: Module,
	note: string,
): Promise<number> {
	const programmeId = actor.programme.id;
	const slug = module.id;
	const newest = await transaction.moduleVersion.aggregate({
		where: { programmeId, slug },
		_max: { version: true },
	});
	const version = (newest._max.version ?? 0) + 1;
	await transaction.moduleVersion.create({
		data: {
			...{ programmeId, slug, version, note },
			files: toStored(writeModule({ ...module, version })),
			origin: 'written',
			reviewedById: actor.personId,
		},
	});
	await transaction.trainingModule.update({
		where: { programmeId_slug: { programmeId, slug } },
		data: { version },
	});
	await transaction.moduleDraft.delete({ where: { programmeId_slug: { programmeId, slug } } });
	await transaction.programme.update({
		where: { id: programmeId },
		data: { moduleRevision: { increment: 1 } },
	});
	return version;
}

/** Belongs after `lockDraft`, which has asked whether the actor may. */
async function change(
	transaction: Prisma.TransactionClient,
	actor: Actor,
	slug: string,
	data: Prisma.ModuleDraftUncheckedUpdateInput,
): Promise<void> {
	await transaction.moduleDraft.update({
		where: { programmeId_slug: { programmeId: actor.programme.id, slug } },
		data,
	});
}
