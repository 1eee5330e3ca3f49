import { error } from '@sveltejs/kit';
import type { ModuleOrigin } from '@raadgiver/db';
import type { DraftFiles } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { TEACHERS } from '../teachers.ts';
import * as drafts from './draft.ts';

/** A version that learners have seen, or see now. */
export interface TaughtVersion {
	readonly version: number;
	readonly origin: ModuleOrigin;
	readonly note: string;
	readonly publishedAt: Date;
	/** Who reviewed and published it, if they still have an account. */
	readonly reviewedBy: string | undefined;
}

/** A draft is being written, which an older version would take the place of. */
export class DraftThereError extends Error {
	override name = 'DraftThereError';
}

/** The versions of a module, the newest first. */
export async function list(actor: Actor, slug: string): Promise<readonly TaughtVersion[]> {
	const versions = await database.moduleVersion.findMany({
		where: { slug, module: { programme: programmeWhere(actor, ...TEACHERS) } },
		select: {
			version: true,
			origin: true,
			note: true,
			publishedAt: true,
			reviewedBy: { select: { name: true } },
		},
		orderBy: { version: 'desc' },
	});
	return versions.map(({ reviewedBy, ...version }) => ({
		...version,
		reviewedBy: reviewedBy?.name,
	}));
}

/** The files of one version, or 404. */
export async function files(actor: Actor, slug: string, version: number): Promise<DraftFiles> {
	const found = await database.moduleVersion.findFirst({
		where: { slug, version, module: { programme: programmeWhere(actor, ...TEACHERS) } },
		select: { files: true },
	});
	return found ? (found.files as DraftFiles) : error(404);
}

/** Begins a draft from an older version. Throws DraftThereError. */
export async function restore(actor: Actor, slug: string, version: number): Promise<void> {
	if (await drafts.find(actor, slug)) throw new DraftThereError();
	await drafts.begin(actor, slug, version);
}
