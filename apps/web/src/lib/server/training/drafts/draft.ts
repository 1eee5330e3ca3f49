import { error } from '@sveltejs/kit';
import { idFrom } from '@raadgiver/training';
import type { DraftFiles, RemovedPart } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition, programmeWhere } from '#lib/server/identity/actor.ts';
import { TEACHERS } from '../teachers.ts';
import { type SkeletonWords, skeletonFiles } from './skeleton.ts';

/** Pages beside the modules, whose addresses no module may have. */
export const RESERVED = ['ny', 'tal', 'importer'];

/** What is being written of a module, as those who teach see it. */
export interface Draft {
	readonly slug: string;
	readonly files: DraftFiles;
	readonly revision: number;
	readonly savedBy: string | undefined;
	readonly savedAt: Date;
	readonly submittedAt: Date | undefined;
	readonly note: string;
	readonly remark: string;
	/** The part that was taken out last, while it can be put back. */
	readonly removed: RemovedPart | undefined;
	/** The actor has written in it, so another person reviews it. */
	readonly isOwn: boolean;
}

/** The draft of a module, or nothing where none is being written. */
export async function find(actor: Actor, slug: string): Promise<Draft | undefined> {
	const draft = await database.moduleDraft.findFirst({
		where: {
			slug,
			discardedAt: null,
			module: { programme: programmeWhere(actor, ...TEACHERS) },
		},
		include: { savedBy: { select: { name: true } } },
	});
	if (!draft) return undefined;
	const { files, revision, savedAt, note, remark, authors, savedBy, submittedAt, removed } = draft;
	return {
		...{ slug, revision, savedAt, note, remark },
		files: files as DraftFiles,
		savedBy: savedBy?.name,
		submittedAt: submittedAt ?? undefined,
		removed: (removed as RemovedPart | null) ?? undefined,
		isOwn: authors.includes(actor.personId),
	};
}

/**
 * Begins to write a module from its published version, or from an older one. A draft that is there
 * already stays as it is.
 */
export async function begin(actor: Actor, slug: string, version?: number): Promise<void> {
	await database.$executeRaw`
		INSERT INTO module_draft (programme_id, slug, files, authors, saved_by_id)
		SELECT programme.id, module.slug, module_version.files, ARRAY[${actor.personId}::uuid],
			${actor.personId}::uuid
		FROM training_module AS module
		JOIN programme ON programme.id = module.programme_id
		JOIN module_version ON module_version.programme_id = module.programme_id
			AND module_version.slug = module.slug
			AND module_version.version = coalesce(${version ?? null}::int, module.version)
		WHERE ${programmeCondition(actor, ...TEACHERS)} AND module.slug = ${slug}
		ON CONFLICT (programme_id, slug) DO UPDATE SET files = excluded.files,
			revision = module_draft.revision + 1, authors = excluded.authors,
			saved_by_id = excluded.saved_by_id, saved_at = now(), submitted_at = NULL, note = '',
			remark = '', removed = NULL, discarded_at = NULL
		WHERE module_draft.discarded_at IS NOT NULL`;
	if (!(await find(actor, slug))) error(404);
}

/** A new module that holds the least a module can; returns its slug. */
export async function create(
	actor: Actor,
	{ title, words }: { title: string; words: SkeletonWords },
): Promise<string> {
	return database.$transaction(async (transaction) => {
		// Two who give the same title at once get two modules.
		const [programme] = await transaction.$queryRaw<{ id: string }[]>`
			SELECT id FROM programme WHERE ${programmeCondition(actor, ...TEACHERS)}
				AND 'training' = ANY(uses::text[])
			FOR NO KEY UPDATE`;
		if (!programme) error(404);
		const programmeId = programme.id;
		const there = await transaction.trainingModule.findMany({
			where: { programmeId },
			select: { slug: true },
		});
		const slug = idFrom(title, [...RESERVED, ...there.map((module) => module.slug)]);
		await transaction.trainingModule.create({ data: { programmeId, slug } });
		await transaction.moduleDraft.create({
			data: {
				...{ programmeId, slug, files: skeletonFiles(slug, title, words) },
				authors: [actor.personId],
				savedById: actor.personId,
			},
		});
		return slug;
	});
}

/** Puts the draft aside. It can be taken up again until another is begun. */
export async function discard(actor: Actor, slug: string): Promise<void> {
	await putAside(actor, slug, new Date());
}

/** Takes up a draft that was put aside. */
export async function takeUp(actor: Actor, slug: string): Promise<void> {
	await putAside(actor, slug, null);
}

async function putAside(actor: Actor, slug: string, discardedAt: Date | null): Promise<void> {
	const { count } = await database.moduleDraft.updateMany({
		where: { slug, module: { programme: programmeWhere(actor, ...TEACHERS) } },
		data: { discardedAt, submittedAt: null },
	});
	if (count === 0) error(404);
}
