import {
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning } from './process-identity.mjs';

/**
 * Who holds a lock: held while any of the processes runs.
 * @typedef {{ processes: import('./process-identity.mjs').ProcessIdentity[], doing: string }} Holder
 * @typedef {{ include: (pid: number) => void, release: () => void }} Lock
 */

/**
 * Takes the named lock in the directory, or answers with its living holder.
 *
 * Each holder writes a file of the next higher number, which only one can create. The file stays
 * when its holder ends or is killed, so that one who looked earlier cannot take a number again:
 * that is what makes two holders at once impossible without a lock of the operating system.
 *
 * @param {string} directory
 * @param {string} name
 * @param {string} doing what the holder is doing, for those who find it taken
 * @returns {{ lock: Lock, heldBy?: undefined } | { lock?: undefined, heldBy: Holder }}
 */
export function takeLock(directory, name, doing) {
	mkdirSync(directory, { recursive: true });
	const fileOf = (/** @type {number} */ number) => join(directory, `${name}.${number}.lock`);
	for (;;) {
		const numbers = lockNumbers(directory, name);
		const newest = Math.max(0, ...numbers);
		const heldBy = newest > 0 ? readHolder(fileOf(newest)) : undefined;
		if (heldBy?.processes.some(isRunning)) return { heldBy };
		const holder = { processes: [identify(process.pid)], doing };
		if (!create(fileOf(newest + 1), holder)) continue;
		for (const number of numbers) rmSync(fileOf(number), { force: true });
		return { lock: lockOn(fileOf(newest + 1), holder) };
	}
}

/** @param {string} file @param {Holder} holder @returns {Lock} */
function lockOn(file, holder) {
	const write = (/** @type {Holder} */ content) => {
		writeFileSync(`${file}.new`, JSON.stringify(content));
		renameSync(`${file}.new`, file);
	};
	return {
		include: (pid) => write({ ...holder, processes: [...holder.processes, identify(pid)] }),
		release: () => write({ ...holder, processes: [] }),
	};
}

/** @param {string} directory @param {string} name */
function lockNumbers(directory, name) {
	return readdirSync(directory)
		.filter((file) => file.startsWith(`${name}.`) && file.endsWith('.lock'))
		.map((file) => Number(file.split('.').at(-2)));
}

/** @param {string} file @returns {Holder | undefined} */
function readHolder(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// Removed by its successor, whose number then refuses ours.
		return undefined;
	}
}

/**
 * Creates the file with its content at once: nobody ever reads half of it.
 * @param {string} file @param {Holder} holder
 */
function create(file, holder) {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, JSON.stringify(holder));
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft);
	}
}
