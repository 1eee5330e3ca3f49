import { error, redirect } from '@sveltejs/kit';
import { countWrongTry } from '#lib/server/guess-limit.ts';
import * as ballots from './ballots.ts';

/** What the browser is told: gone for good, not yet, or never there. */
const statusOf = {
	unknown: 404,
	'not-open-yet': 403,
	expired: 410,
	closed: 410,
	used: 410,
} as const satisfies Record<ballots.Refusal, number>;

interface Visit {
	readonly params: { readonly token: string };
	getClientAddress(): string;
}

/** Opens the ballot for a page, or shows the page that says why not. */
export async function openBallot(visit: Visit): Promise<ballots.OpenBallot> {
	const found = await ballots.find(visit.params.token);
	if ('ballot' in found) return found.ballot;
	if (found.refusal === 'unknown') await countTry(visit.getClientAddress());
	refuse(found.refusal);
}

/** Slows down whoever guesses. A good link is never held up by others in the same waiting room. */
async function countTry(address: string): Promise<void> {
	const minutes = await countWrongTry(address);
	if (minutes) error(429, 'Too many tries', { refusal: 'too-many', minutes });
}

/** Runs what writes to the ballot. What it refuses is shown as openBallot would show it. */
export async function write<Result>(writing: Promise<Result>): Promise<Result> {
	try {
		return await writing;
	} catch (problem) {
		if (problem instanceof ballots.RefusedBallotError) refuse(problem.refusal);
		throw problem;
	}
}

function refuse(refusal: ballots.Refusal): never {
	error(statusOf[refusal], 'No answer is taken', { refusal });
}

/** A question's address; before the first one, the welcome; after the last, the page that hands in. */
export function stepAddress(token: string, step: number, questions: number): string {
	if (step < 1) return `/s/${token}`;
	return `/s/${token}/${step > questions ? 'send' : step}`;
}

/** Leads on after a save, saying when it was saved: the time stands in the address alone. */
export function continueTo(address: string, savedAt: string): never {
	redirect(303, `${address}?gemt=${savedAt}`);
}
