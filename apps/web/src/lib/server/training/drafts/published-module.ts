import type { Module, Register } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import type { StoredFiles } from '../module-files.ts';
import { TEACHERS } from '../teachers.ts';
import { checkDraft } from './check-draft.ts';

/**
 * The newest version, also of a module that was taken out. Undefined where none was published, or where
 * the register has changed so that it can be read no longer.
 */
export async function publishedModule(
	actor: Actor,
	slug: string,
	register: Register,
	client: Pick<typeof database, '$queryRaw'> = database,
): Promise<Module | undefined> {
	const [version] = await client.$queryRaw<{ files: StoredFiles }[]>`
		SELECT module_version.files FROM training_module AS module
		JOIN programme ON programme.id = module.programme_id
		JOIN module_version ON module_version.programme_id = module.programme_id
			AND module_version.slug = module.slug AND module_version.version = module.version
		WHERE ${programmeCondition(actor, ...TEACHERS)} AND module.slug = ${slug}`;
	return version && checkDraft(slug, version.files, register).module;
}
