/** `npm start`: from a fresh clone, or from any later state, to a running app. */
import { readDotenv } from './environment/dotenv.mjs';
import { prepare } from './install/prepare.mjs';
import { refuseTakenPort, wantedPort } from './port/port.mjs';
import { claimDataDirectory } from './start/claim.mjs';
import { handOver } from './steps/hand-over.mjs';
import { run } from './steps/run.mjs';

await run(async () => {
	readDotenv();
	const port = wantedPort();
	const lock = claimDataDirectory(`serving http://localhost:${port}`);
	try {
		await refuseTakenPort(port);
		await prepare({ tasks: ['generate', 'build'] });
		return await handOver('scripts/start/production.ts', { onStart: lock?.include });
	} finally {
		lock?.release();
	}
});
