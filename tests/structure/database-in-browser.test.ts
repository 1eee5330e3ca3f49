import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { expect, it } from 'vitest';

const page = '\0page';

/** A browser bundle of this code, which stands where the app's own code stands. */
function bundle(code: string) {
	const config: InlineConfig = {
		root: join(import.meta.dirname, '..', '..', 'apps', 'web'),
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'page',
				resolveId: (id) => (id === 'page' ? page : undefined),
				load: (id) => (id === page ? code : undefined),
			},
		],
		build: { write: false, rollupOptions: { input: 'page' } },
	};
	return build(config);
}

it('bundles a page that imports a pure package', async () => {
	await expect(bundle("import '@raadgiver/survey';")).resolves.toBeDefined();
});

it.each(['@raadgiver/db', '@raadgiver/db/cluster', '@raadgiver/db/migrate'])(
	'fails to bundle a page that imports %s',
	async (entry) => {
		const code = `import { connect, openCluster, migrate } from '${entry}';
			console.log(connect, openCluster, migrate);`;
		await expect(bundle(code)).rejects.toThrow(/is not exported/);
	},
);
