import { type Statement, validityOn } from '@raadgiver/training';

/** One line of what is known of a statement in time. */
export type Moment =
	| { readonly what: 'from' | 'to' | 'expected-from'; readonly day: string }
	| { readonly what: 'today'; readonly word: 'in-force' | 'not-yet' | 'ended' }
	| { readonly what: 'open' | 'after' | 'no-law' | 'not-found' };

/** What is known of a statement in time, the earliest first, with today among it. */
export function timelineOf(
	statement: Pick<Statement, 'status' | 'validFrom' | 'validTo'>,
	today: string,
): readonly Moment[] {
	const { validFrom, validTo } = statement;
	const word = validityOn(statement, today);
	if (word === 'expected') return [{ what: 'expected-from', day: validFrom }, { what: 'no-law' }];
	if (word === 'unverified') return [{ what: 'not-found' }];
	const now: Moment = { what: 'today', word };
	const from: Moment = { what: 'from', day: validFrom };
	if (validTo === undefined) {
		return word === 'not-yet' ? [now, from, { what: 'open' }] : [from, now, { what: 'open' }];
	}
	const to: Moment = { what: 'to', day: validTo };
	const inOrder = { 'not-yet': [now, from, to], 'in-force': [from, now, to], ended: [from, to] };
	const after: Moment = { what: 'after' };
	return [...inOrder[word], after, ...(word === 'ended' ? [now] : [])];
}
