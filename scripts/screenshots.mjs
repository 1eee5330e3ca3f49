/** `npm run screenshots` makes pictures of the main pages from a production build. */
import { prepare } from './install/prepare.mjs';
import { handOver } from './steps/hand-over.mjs';
import { run } from './steps/run.mjs';

await run(async () => {
	await prepare({ tasks: ['generate', 'build'] });
	return handOver('tests/screenshots.ts', { moduleArguments: process.argv.slice(2) });
});
