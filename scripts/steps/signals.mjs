/** @type {NodeJS.Signals[]} */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Passes the wish to end on to a child. Ctrl-C reaches the child by itself; a signal that was sent
 * to this process alone does not.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends the forwarding
 */
export function forwardSignals(child) {
	const forward = () => child.kill('SIGTERM');
	for (const signal of endingSignals) process.on(signal, forward);
	return () => {
		for (const signal of endingSignals) process.off(signal, forward);
	};
}
