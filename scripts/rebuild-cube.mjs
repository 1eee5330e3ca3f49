/** `node scripts/rebuild-cube.mjs` counts all responses anew; with a programme's slug, only its own. */
import { readDotenv } from './environment/dotenv.mjs';
import { prepare } from './install/prepare.mjs';
import { handOver } from './steps/hand-over.mjs';
import { run } from './steps/run.mjs';

await run(async () => {
	readDotenv();
	await prepare({ tasks: ['generate'] });
	return handOver('scripts/start/rebuild-cube.ts', { moduleArguments: process.argv.slice(2) });
});
