import { once } from 'node:events';
import { connect } from 'node:net';
import { Refusal } from '../steps/refusal.mjs';

const highestPort = 65_535;

/** Milliseconds that a program on this machine may take to answer. */
const patience = 1_000;

/** @returns {number} the port to serve on */
export function wantedPort() {
	const port = Number(process.env['PORT'] || 3000);
	if (Number.isInteger(port) && port > 0 && port <= highestPort) return port;
	throw new Refusal(
		`PORT is ${process.env['PORT']}; it must be a number from 1 to ${highestPort}.`,
	);
}

/** @param {number} port */
export async function refuseTakenPort(port) {
	if (!(await isTaken(port))) return;
	const whose = (await isOurs(port)) ? 'another Rådgiver på hjul' : 'another program';
	const free = await nextFree(port);
	throw new Refusal(
		`Port ${port} is taken by ${whose}. Stop it, or choose another port: PORT=${free} npm start`,
	);
}

/** @param {number} port */
async function nextFree(port) {
	for (let candidate = port + 1; candidate <= highestPort; candidate++)
		if (!(await isTaken(candidate))) return candidate;
	return 'NNNN';
}

/** Whether something answers on the port: binding would not tell on systems that let two share one. */
async function isTaken(/** @type {number} */ port) {
	const socket = connect({ port, host: 'localhost', timeout: patience });
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

/** @param {number} port */
async function isOurs(port) {
	try {
		const answer = await fetch(`http://localhost:${port}/`, {
			method: 'HEAD',
			headers: { 'x-who-is-there': 'raadgiver-paa-hjul' },
			signal: AbortSignal.timeout(patience),
		});
		return answer.headers.get('x-served-by') === 'raadgiver-paa-hjul';
	} catch {
		return false;
	}
}
