import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process, recognisable although its number may be given to another one later.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/** @param {number} pid @returns {ProcessIdentity} */
export function identify(pid) {
	return { pid, started: startOf(pid) ?? '' };
}

/** @param {ProcessIdentity} identity */
export function isRunning({ pid, started }) {
	return startOf(pid) === started;
}

/**
 * When the process began, in whatever form this system tells it; undefined when there is none.
 * @param {number} pid
 */
function startOf(pid) {
	try {
		if (process.platform === 'linux') return startOnLinux(pid);
		if (process.platform === 'win32') return process.kill(pid, 0) ? '' : undefined;
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
	} catch {
		return undefined;
	}
}

/** @param {number} pid */
function startOnLinux(pid) {
	// The name in parentheses may hold spaces. Of the fields after it, the 20th is the start in ticks
	// since the machine's own start, and the first is Z for a process that has ended already.
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	if (fields[0] === 'Z') return undefined;
	return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
}
