import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { looseData, manifestForm } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition, programmeWhere } from '#lib/server/identity/actor.ts';
import { TEACHERS } from '../teachers.ts';

/** A module as those who teach see it: published, being written, or both. */
export interface TaughtModule {
	readonly slug: string;
	readonly title: string;
	/** What learners see; nothing while only a draft exists. */
	readonly version: number | undefined;
	readonly retired: boolean;
	readonly approval: string;
	readonly draft:
		| {
				readonly savedBy: string | undefined;
				readonly savedAt: Date;
				readonly submittedAt: Date | undefined;
				readonly isOwn: boolean;
				readonly isReturned: boolean;
		  }
		| undefined;
}

interface Row {
	slug: string;
	version: number | null;
	retired: boolean;
	approval: string | null;
	/** module.yaml of the draft, or else of the published version. */
	manifest: string | null;
	savedBy: string | null;
	savedAt: Date | null;
	submittedAt: Date | null;
	isOwn: boolean | null;
	remark: string | null;
}

/** All modules of the programme by title: what is only a draft that was put aside is left out. */
export async function list(actor: Actor): Promise<readonly TaughtModule[]> {
	const modules = await read(actor);
	const collator = new Intl.Collator('da');
	return modules.toSorted((one, other) => collator.compare(one.title, other.title));
}

/** The module, or 404. */
export async function find(actor: Actor, slug: string): Promise<TaughtModule> {
	const module = (await read(actor)).find((taught) => taught.slug === slug);
	return module ?? error(404);
}

async function read(actor: Actor): Promise<readonly TaughtModule[]> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT module.slug, module.version, module.retired, module.approval,
			coalesce(draft.files, module_version.files) ->> 'module.yaml' AS manifest,
			person.name AS "savedBy", draft.saved_at AS "savedAt", draft.submitted_at AS "submittedAt",
			${actor.personId}::uuid = ANY(draft.authors) AS "isOwn", draft.remark
		FROM training_module AS module
		JOIN programme ON programme.id = module.programme_id
		LEFT JOIN module_version ON module_version.programme_id = module.programme_id
			AND module_version.slug = module.slug AND module_version.version = module.version
		LEFT JOIN module_draft AS draft ON draft.programme_id = module.programme_id
			AND draft.slug = module.slug AND draft.discarded_at IS NULL
		LEFT JOIN person ON person.id = draft.saved_by_id
		WHERE ${programmeCondition(actor, ...TEACHERS)}
			AND (module.version IS NOT NULL OR draft.slug IS NOT NULL)`;
	return rows.map(asTaught);
}

function asTaught(row: Row): TaughtModule {
	const { slug, retired } = row;
	return {
		...{ slug, retired },
		title: manifestForm(looseData(row.manifest ?? '')).title || slug,
		version: row.version ?? undefined,
		approval: row.approval ?? '',
		draft: row.savedAt
			? {
					savedBy: row.savedBy ?? undefined,
					savedAt: row.savedAt,
					submittedAt: row.submittedAt ?? undefined,
					isOwn: row.isOwn === true,
					isReturned: !row.submittedAt && row.remark !== '',
				}
			: undefined,
	};
}

/** Takes the module out: learners see it no longer, and what they learned stays. */
export async function retire(actor: Actor, slug: string): Promise<void> {
	await setRetired(actor, slug, true);
}

/** Shows learners the module again. */
export async function bringBack(actor: Actor, slug: string): Promise<void> {
	await setRetired(actor, slug, false);
}

/**
 * Says who has approved the module as continuing education; nothing where nobody has. It stands on
 * certificates, so it is for coordinators alone.
 */
export async function approve(actor: Actor, slug: string, approval: string): Promise<void> {
	const approved = { approval: approval === '' ? null : approval };
	await change(actor, slug, approved, programmeWhere(actor, 'coordinator'));
}

function setRetired(actor: Actor, slug: string, retired: boolean): Promise<void> {
	return change(actor, slug, { retired }, programmeWhere(actor, ...TEACHERS));
}

async function change(
	actor: Actor,
	slug: string,
	data: { retired: boolean } | { approval: string | null },
	programme: Prisma.ProgrammeWhereInput,
): Promise<void> {
	await database.$transaction(async (transaction) => {
		const { count } = await transaction.trainingModule.updateMany({
			where: { slug, version: { not: null }, programme },
			data,
		});
		if (count === 0) error(404);
		await transaction.programme.update({
			where: { id: actor.programme.id },
			data: { moduleRevision: { increment: 1 } },
		});
	});
}
