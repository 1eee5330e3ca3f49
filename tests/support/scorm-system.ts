import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serveFiles, type FileServer } from './file-server.ts';

/** What a SCORM system knows of a learner in a package, as scorm-again hands it in. */
export type Committed = { readonly cmi: Readonly<Record<string, unknown>> };

/** A learning system that plays SCORM packages. */
export type ScormSystem = {
	/** The page that a learner opens: the system around the package. */
	readonly launch: string;
	/** What it was told last. */
	readonly committed: () => Committed | undefined;
	readonly stop: () => Promise<void>;
};

/** The run-time of each edition: its script, and the name under which packages look for it. */
const editions = {
	'scorm-12': { script: 'scorm12.js', api: 'Scorm12API', name: 'API' },
	'scorm-2004': { script: 'scorm2004.js', api: 'Scorm2004API', name: 'API_1484_11' },
} as const;

/** The build for a script element, beside the one that Node is given. */
const library = dirname(createRequire(import.meta.url).resolve('scorm-again'));

/**
 * Serves an unpacked package inside a page that runs scorm-again. What the package leaves is kept, and
 * given back when the page is opened again.
 */
export async function openScormSystem(
	edition: keyof typeof editions,
	files: Readonly<Record<string, Uint8Array>>,
): Promise<ScormSystem> {
	const { script, api, name } = editions[edition];
	let committed: Committed | undefined;
	const page = () => `<!doctype html>
<html lang="da">
	<head><title>Et læringssystem</title></head>
	<body>
		<script src="/system/${script}"></script>
		<script>
			const system = new ${api}({ lmsCommitUrl: '/commit', logLevel: 5 });
			const kept = ${JSON.stringify(committed ?? null)};
			if (kept) system.loadFromJSON(kept.cmi, 'cmi');
			window.${name} = system;
		</script>
		<iframe title="Modulet" src="/package/index.html" width="100%" height="900"></iframe>
	</body>
</html>`;
	const runTime = await readFile(join(library, script));
	const server: FileServer = await serveFiles(async (path, { body }) => {
		if (path === '/') return { type: 'text/html', body: page() };
		if (path === `/system/${script}`) return { type: 'text/javascript', body: runTime };
		if (path === '/commit') {
			committed = JSON.parse(await body()) as Committed;
			return { type: 'application/json', body: '{"result":true,"errorCode":0}' };
		}
		const file = files[path.replace('/package/', '')];
		return file && { body: file };
	});
	return { launch: `${server.url}/`, committed: () => committed, stop: server.stop };
}
