import type { WebSocket } from 'ws';

/** Milliseconds between two questions whether a browser is still there. */
const PAUSE = 15_000;

/**
 * Asks a browser from time to time whether it is still there, which it answers by itself, and cuts the
 * socket where no answer comes: a phone in a tunnel closes nothing.
 * @param onAnswer is called with each answer
 */
export function keepAsking(socket: WebSocket, onAnswer: () => void): void {
	let hasAnswered = true;
	const timer = setInterval(() => {
		if (!hasAnswered) return socket.terminate();
		hasAnswered = false;
		socket.ping();
	}, PAUSE);
	socket.on('pong', () => {
		hasAnswered = true;
		onAnswer();
	});
	socket.on('close', () => clearInterval(timer));
}
