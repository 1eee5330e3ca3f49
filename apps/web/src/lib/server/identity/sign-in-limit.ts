import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 15 * 60;

// Keeps one mailbox from being filled.
const perAddress = new RateLimiterMemory({ points: 5, duration: WINDOW_SECONDS });
// A whole health centre sits behind one network address, and may come in at the same hour.
const perClient = new RateLimiterMemory({ points: 60, duration: WINDOW_SECONDS });

/**
 * Counts one request for a sign-in link, for its address and for the client that asks, known or not.
 * better-auth's own limiter does not see calls from our actions. Counted in memory: a restart forgives.
 * @returns the minutes to wait, where there have been too many
 */
export async function countSignInRequest(
	email: string,
	clientAddress: string,
): Promise<number | undefined> {
	try {
		await perClient.consume(clientAddress);
		await perAddress.consume(email.toLowerCase());
		return undefined;
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
	}
}
