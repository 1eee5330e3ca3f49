/** `npm test`: everything that can be checked, or only the stages that are named after it. */
import { prepare } from './install/prepare.mjs';
import { handOver } from './steps/hand-over.mjs';
import { run } from './steps/run.mjs';

await run(async () => {
	await prepare({ tasks: ['generate', 'build'] });
	return handOver('scripts/test/test.ts', { moduleArguments: process.argv.slice(2) });
});
