import { ClusterError, DatabaseUnreachableError } from '@raadgiver/db/cluster';
import {
	DatabaseNewerError,
	MigrationFailedError,
	MigrationUnfinishedError,
} from '@raadgiver/db/migrate';
import { Refusal } from '../steps/refusal.mjs';
import { endingSignals } from '../steps/signals.mjs';

export type Closing = () => Promise<void>;

/** Errors whose message says all there is to say. */
const plainErrors = [
	Refusal,
	ClusterError,
	DatabaseUnreachableError,
	DatabaseNewerError,
	MigrationFailedError,
	MigrationUnfinishedError,
];

/**
 * Runs until the work is done or fails, until Ctrl-C or a signal, or until the command that started
 * this process is gone; then closes what was opened, last first, and ends the process.
 */
export async function live(work: (onEnd: (closing: Closing) => void) => Promise<void>) {
	const closings: Closing[] = [];
	let exitCode = 0;
	const tell = (error: unknown) => {
		const isPlain = plainErrors.some((kind) => error instanceof kind);
		console.error(isPlain ? `\n${(error as Error).message}` : error);
		exitCode = 1;
	};
	await Promise.race([wishToEnd(), work((closing) => closings.push(closing))]).catch(tell);
	for (const close of closings.reverse()) await close().catch(tell);
	process.exit(exitCode);
}

function wishToEnd(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of endingSignals) process.on(signal, () => resolve());
		process.once('disconnect', () => resolve());
	});
}
