import { error } from '@sveltejs/kit';
import type { SourceFile } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import { fromStored, type StoredFiles } from '../module-files.ts';
import * as modules from '../modules.ts';
import * as registers from '../register.ts';
import { TEACHERS } from '../teachers.ts';

/** A published module with the files it is read from. */
export interface PublishedFiles extends modules.PublishedModule {
	readonly files: readonly SourceFile[];
}

/** What learners see of a module, or what they saw last; nothing before it is published. */
export async function find(actor: Actor, slug: string): Promise<PublishedFiles | undefined> {
	const [row] = await database.$queryRaw<
		{ version: number; files: StoredFiles; publishedAt: Date; approval: string | null }[]
	>`
		SELECT module_version.version, files, module_version.published_at AS "publishedAt", approval
		FROM training_module
		JOIN programme ON programme.id = training_module.programme_id
		JOIN module_version ON module_version.programme_id = training_module.programme_id
			AND module_version.slug = training_module.slug
			AND module_version.version = training_module.version
		WHERE ${programmeCondition(actor, ...TEACHERS)} AND training_module.slug = ${slug}`;
	if (!row) return undefined;
	const { version, files, publishedAt, approval } = row;
	const stored = { programmeId: actor.programme.id, slug, version, files };
	const module = modules.parsed(stored, await registers.find(actor));
	const readable = fromStored(slug, files);
	return { slug, version, publishedAt, approval: approval ?? undefined, module, files: readable };
}

/** The same, or 404. */
export async function require(actor: Actor, slug: string): Promise<PublishedFiles> {
	return (await find(actor, slug)) ?? error(404);
}
