import { takeLock } from '../lock/lock.mjs';
import { dataDirectory } from '../steps/places.mjs';
import { Refusal } from '../steps/refusal.mjs';

/**
 * Makes this the only command that uses the data directory. With a database elsewhere there is
 * nothing to claim.
 *
 * @param {string} doing such as "serving http://localhost:3000"
 */
export function claimDataDirectory(doing) {
	if (process.env['DATABASE_URL']) return undefined;
	const directory = dataDirectory();
	const { lock, heldBy } = takeLock(directory, 'start', doing);
	if (lock) return lock;
	throw new Refusal(
		`${directory} is in use: process ${heldBy.processes[0]?.pid} is ${heldBy.doing}. ` +
			'Use that one, stop it first, or choose another directory and port: ' +
			'DATA_DIR=.data/second PORT=3001 npm start',
	);
}
