/** `npm run bench -- pages` measures with tests/bench/pages.ts on a production build. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './install/prepare.mjs';
import { handOver } from './steps/hand-over.mjs';
import { root } from './steps/places.mjs';
import { Refusal } from './steps/refusal.mjs';
import { run } from './steps/run.mjs';

await run(async () => {
	const [name, ...rest] = process.argv.slice(2);
	const names = readdirSync(join(root, 'tests', 'bench'))
		.filter((file) => file.endsWith('.ts'))
		.map((file) => file.slice(0, -'.ts'.length));
	if (!name || !names.includes(name))
		throw new Refusal(`Say what to measure: npm run bench -- ${names.join(' | ')}`);
	await prepare({ tasks: ['generate', 'build'] });
	return handOver(`tests/bench/${name}.ts`, { moduleArguments: rest });
});
