import { readJoint } from '@raadgiver/workshop';
import * as documents from '../documents/documents.ts';
import * as dots from '../joint/dots.ts';
import type { Participant } from '../joining/participants.ts';
import type { Chance } from './writing.ts';

/** Dots that are laid in a second. */
const VOTES = 3;

/** A few of the invented people lay a dot, as long as they have one. */
export async function vote(
	workshopId: string,
	here: readonly Participant[],
	chance: Chance,
): Promise<void> {
	const joint = readJoint(await documents.read(workshopId));
	const standing = joint.filter(({ removed, mergedInto }) => !removed && !mergedInto);
	for (let round = 0; round < VOTES; round += 1) {
		const voter = here[Math.floor(chance() * here.length)];
		// The first ones are read more often than the last.
		const example = standing[Math.floor(chance() ** 2 * standing.length)];
		if (voter && example) await layDot(voter, example.id);
	}
}

async function layDot(voter: Participant, id: string): Promise<void> {
	try {
		await dots.give(voter, id);
	} catch (refusal) {
		const isRefused =
			refusal instanceof dots.NoDotLeftError || refusal instanceof dots.VoteNotOpenError;
		if (!isRefused) throw refusal;
	}
}
