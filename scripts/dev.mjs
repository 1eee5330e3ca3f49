/** `npm run dev`: the app from its sources, reloading at each change. */
import { readDotenv } from './environment/dotenv.mjs';
import { prepare } from './install/prepare.mjs';
import { refuseTakenPort, wantedPort } from './port/port.mjs';
import { claimDataDirectory } from './start/claim.mjs';
import { handOver } from './steps/hand-over.mjs';
import { run } from './steps/run.mjs';

await run(async () => {
	readDotenv();
	const port = wantedPort();
	const lock = claimDataDirectory(`developing on http://localhost:${port}`);
	try {
		await refuseTakenPort(port);
		await prepare({ tasks: ['generate'] });
		return await handOver('scripts/start/development.ts', { onStart: lock?.include });
	} finally {
		lock?.release();
	}
});
