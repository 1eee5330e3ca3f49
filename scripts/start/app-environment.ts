import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../steps/places.mjs';
import type { OpenDatabase } from './database.ts';

/** What the app is told beyond what already stands in the environment. */
export function appEnvironment(database: OpenDatabase): NodeJS.ProcessEnv {
	return {
		...process.env,
		DATABASE_URL: database.url,
		SECRET: process.env['SECRET'] || keptSecret(),
		DEMO: process.env['DEMO'] || String(database.isEmbedded),
		PORT: process.env['PORT'] || '3000',
		// Other machines get in only when asked for: in the demo anyone can be anybody.
		HOST: process.env['HOST'] || 'localhost',
	};
}

/** A random secret that is made once; sessions and survey links stay valid from start to start. */
function keptSecret(): string {
	const file = join(dataDirectory(), 'secret');
	mkdirSync(dataDirectory(), { recursive: true });
	try {
		writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8').trim();
}
