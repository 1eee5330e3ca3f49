import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Wrong links and codes from one address: enough for a clumsy waiting room, too few for a guesser. */
const wrongTries = new RateLimiterMemory({ points: 30, duration: 10 * 60 });

/** Counts a wrong link or code from this address. */
export async function countWrongTry(address: string): Promise<void> {
	await wrongTries.penalty(address);
}

/** Whole minutes until this address may try again; nothing while it may. */
export async function minutesToWait(address: string): Promise<number | undefined> {
	const tries = await wrongTries.get(address);
	if (!tries || tries.remainingPoints > 0) return undefined;
	return Math.max(1, Math.ceil(tries.msBeforeNext / 60_000));
}
