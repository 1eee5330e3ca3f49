import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ cwd: join(import.meta.dirname, '..', '..') });

/** What the linter says about this code, were it in that file. */
async function complaints(file: string, code: string): Promise<string[]> {
	const results = await eslint.lintText(code, { filePath: file });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const wrongWays = [
	{
		says: 'a pure package may not read rows',
		file: 'packages/survey/src/example.ts',
		code: "import { connect } from '@raadgiver/db';\nconnect('');\n",
		points: 'Move the line that touches rows to apps/web/src/lib/server/survey',
	},
	{
		says: 'a component may not know the app',
		file: 'packages/ui/src/example/Example.svelte',
		code: '<script lang="ts">\n\timport { m } from \'#paraglide/messages.js\';\n</script>\n\n{m.ok()}\n',
		points: 'Take words, addresses and values as props',
	},
	{
		says: 'the database package may not compute',
		file: 'packages/db/src/example.ts',
		code: "import { tally } from '@raadgiver/survey';\ntally();\n",
		points: 'what computes from values to a pure package',
	},
	{
		says: 'a page may not read rows',
		file: 'apps/web/src/routes/(app)/+page.svelte',
		code: '<script lang="ts">\n\timport { list } from \'#lib/server/survey/waves.ts\';\n\tlist();\n</script>\n',
		points: 'Read them in +page.server.ts',
	},
	{
		says: 'a route may not ask the database itself',
		file: 'apps/web/src/routes/(app)/+page.server.ts',
		code: "import { database } from '#lib/server/database.ts';\ndatabase.wave.count();\n",
		points: 'apps/web/src/lib/server/<subject>/<noun>.ts',
	},
	{
		says: 'a script may not use what is not installed yet',
		file: 'scripts/start/example.mjs',
		code: "import { z } from 'zod';\nz.string();\n",
		points: 'run before anything is installed',
	},
];

it.each(wrongWays)('$says, and the message says where the line belongs', async (wrong) => {
	expect((await complaints(wrong.file, wrong.code)).join('\n')).toContain(wrong.points);
});

it('lets a page name the types of rows', async () => {
	const code = "import type { Role } from '@raadgiver/db';\nexport const role: Role = 'gp';\n";
	expect(await complaints('apps/web/src/lib/shell/example.ts', code)).toEqual([]);
});
