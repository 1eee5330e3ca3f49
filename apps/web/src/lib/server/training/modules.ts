import { type Module, parseModule, type Register } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { memoryByRevision } from './memory.ts';
import { fromStored, type StoredFiles } from './module-files.ts';
import * as registers from './register.ts';

/** A module as learners see it now. */
export interface PublishedModule {
	readonly slug: string;
	readonly version: number;
	readonly approval: string | undefined;
	readonly publishedAt: Date;
	readonly module: Module;
}

const remembered = memoryByRevision<readonly PublishedModule[]>();

/**
 * The modules that the programme teaches, by title. Every member may read them; they are read once a
 * revision, so that asking again costs nothing.
 */
export function list(actor: Pick<Actor, 'programme'>): Promise<readonly PublishedModule[]> {
	const { id, moduleRevision } = actor.programme;
	return remembered(id, moduleRevision, () => read(actor));
}

/** The module, or nothing where the programme teaches none of that name. */
export async function find(
	actor: Pick<Actor, 'programme'>,
	slug: string,
): Promise<PublishedModule | undefined> {
	return (await list(actor)).find((published) => published.slug === slug);
}

interface VersionRow {
	slug: string;
	version: number;
	files: StoredFiles;
	publishedAt: Date;
	approval: string | null;
}

async function read(actor: Pick<Actor, 'programme'>): Promise<readonly PublishedModule[]> {
	// A module is published only if the register holds what it names, and nothing leaves the register.
	const [register, rows] = await Promise.all([
		registers.read(actor.programme.id),
		database.$queryRaw<VersionRow[]>`
			SELECT slug, version, files, module_version.published_at AS "publishedAt", approval
			FROM training_module JOIN module_version USING (programme_id, slug, version)
			WHERE programme_id = ${actor.programme.id}::uuid AND NOT retired`,
	]);
	return rows
		.map(({ files, approval, ...row }) => ({
			...row,
			approval: approval ?? undefined,
			module: parsed({ ...row, programmeId: actor.programme.id, files }, register),
		}))
		.toSorted((a, b) => a.module.title.localeCompare(b.module.title, 'da'));
}

/** The most versions that are kept parsed. */
const LIMIT = 500;

const parsedVersions = new Map<string, Module>();

/**
 * The module in the files of a published version. It is parsed once: a version never changes, and
 * parsing all that is taught takes a good part of a second, in which the server answers nobody.
 */
export function parsed(
	version: { programmeId: string; slug: string; version: number; files: StoredFiles },
	register: Register,
): Module {
	const { programmeId, slug, files } = version;
	const key = `${programmeId}/${slug}/${version.version}`;
	const known = parsedVersions.get(key);
	if (known) return known;
	const result = parseModule(fromStored(slug, files), register);
	if ('problems' in result) {
		throw new Error(`The published ${key} cannot be read: ${JSON.stringify(result.problems)}`);
	}
	parsedVersions.set(key, result.module);
	const [oldest] = parsedVersions.keys();
	if (parsedVersions.size > LIMIT && oldest) parsedVersions.delete(oldest);
	return result.module;
}
