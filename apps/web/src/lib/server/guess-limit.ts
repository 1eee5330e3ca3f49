import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Wrong links and codes from one address: enough for a clumsy waiting room, too few for a guesser. */
const wrongTries = new RateLimiterMemory({ points: 30, duration: 10 * 60 });

/**
 * Counts a wrong link or code from this address. Whole minutes until the address may try again; nothing
 * while it may. A good one is never held up by others at the same address.
 */
export async function countWrongTry(address: string): Promise<number | undefined> {
	const tries = await wrongTries.get(address);
	if (tries && tries.remainingPoints <= 0)
		return Math.max(1, Math.ceil(tries.msBeforeNext / 60_000));
	await wrongTries.penalty(address);
	return undefined;
}
