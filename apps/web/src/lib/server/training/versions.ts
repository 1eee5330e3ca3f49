import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { StoredFiles } from './module-files.ts';
import * as modules from './modules.ts';
import type { PublishedModule } from './modules.ts';
import * as registers from './register.ts';

/** One version of one module. */
export interface VersionName {
	readonly slug: string;
	readonly version: number;
}

/** Says what a version holds, or why there is nothing to say. */
export type FindVersion = (
	name: VersionName,
) => PublishedModule | 'unknown-module' | 'unpublished-version';

/** The most older versions that are kept parsed. */
const LIMIT = 200;

/** Older versions by programme, module and version. A published version never changes. */
const remembered = new Map<string, PublishedModule>();

/**
 * Finds versions that are or were published, with at most one query. Learners may have begun in one
 * that is older than today's, and in a module that has been taken out since.
 */
export async function find(
	actor: Pick<Actor, 'programme'>,
	names: readonly VersionName[],
): Promise<FindVersion> {
	const current = await modules.list(actor);
	const known = new Map(current.map((published) => [keyOf(published), published]));
	const slugs = new Set(current.map(({ slug }) => slug));
	const missing = new Map<string, VersionName>();
	for (const name of names) {
		const key = keyOf(name);
		const older = remembered.get(`${actor.programme.id}/${key}`);
		if (older) known.set(key, older);
		else if (!known.has(key)) missing.set(key, name);
	}
	if (missing.size > 0) {
		const older = await read(actor, [...missing.values()]);
		older.slugs.forEach((slug) => slugs.add(slug));
		older.versions.forEach((published) => known.set(keyOf(published), published));
	}
	return (name) =>
		known.get(keyOf(name)) ?? (slugs.has(name.slug) ? 'unpublished-version' : 'unknown-module');
}

function keyOf({ slug, version }: VersionName): string {
	return `${slug}/${version}`;
}

type Row = { slug: string; approval: string | null } & (
	{ version: number; files: StoredFiles; publishedAt: Date } | { version: null }
);

async function read({ programme }: Pick<Actor, 'programme'>, names: readonly VersionName[]) {
	const rows = await database.$queryRaw<Row[]>`
		SELECT training_module.slug, approval, wanted.version, files,
			wanted.published_at AS "publishedAt"
		FROM training_module LEFT JOIN (
			SELECT module_version.* FROM module_version
			JOIN jsonb_to_recordset(${JSON.stringify(names)}::jsonb) AS named(slug text, version int)
				USING (slug, version)
		) wanted ON wanted.programme_id = training_module.programme_id
			AND wanted.slug = training_module.slug
		WHERE training_module.programme_id = ${programme.id}::uuid
			AND training_module.slug = ANY(${names.map(({ slug }) => slug)})`;
	const register = await registers.find({ programme });
	const versions = rows.flatMap((row): readonly PublishedModule[] => {
		if (row.version === null) return [];
		const { slug, version, files, publishedAt, approval } = row;
		const module = modules.parsed({ programmeId: programme.id, slug, version, files }, register);
		return [{ slug, version, publishedAt, approval: approval ?? undefined, module }];
	});
	versions.forEach((published) => keep(`${programme.id}/${keyOf(published)}`, published));
	return { slugs: rows.map(({ slug }) => slug), versions };
}

function keep(key: string, published: PublishedModule): void {
	remembered.set(key, published);
	const [oldest] = remembered.keys();
	if (remembered.size > LIMIT && oldest) remembered.delete(oldest);
}
