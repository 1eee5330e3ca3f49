import { daysLater } from './day.ts';
import type { Register } from './register.ts';
import { findStatement, statementsOf } from './statements-of.ts';
import type { RegisteredStatement } from './statements-of.ts';
import { validityOn } from './validity-on.ts';

/** How many days ahead somebody is told that a statement ends, or that an expected one would begin. */
export const DAYS_AHEAD = 60;

/** After so many days a source is read again. */
export const DAYS_VERIFIED = 365;

/** Why somebody must look at a statement. */
type Reason = {
	readonly reason: 'ends' | 'expected' | 'old';
	/** Its last day, its expected first, or the day on which it was read. */
	readonly day: string;
};

/** A statement that somebody must look at, and why. */
export type ReviewDue = Reason & { readonly statement: RegisteredStatement };

/**
 * What those who keep the register must look at on a day, the most urgent first: what holds and ends
 * within 60 days without anything that holds from the day after, what is expected to begin within 60
 * days or should have begun, and what was verified more than a year ago. History is left in peace.
 * @param prepared the references of statements whose end somebody has prepared
 */
export function reviewsDue(
	register: Register,
	day: string,
	prepared: ReadonlySet<string>,
): readonly ReviewDue[] {
	const due = statementsOf(register).flatMap((statement): ReviewDue[] => {
		const reason = prepared.has(statement.reference)
			? oldOn(statement, day)
			: (endingOn(register, statement, day) ?? expectedOn(statement, day) ?? oldOn(statement, day));
		return reason ? [{ ...reason, statement }] : [];
	});
	const urgency = ({ reason, day: on }: ReviewDue) => `${reason === 'old' ? 1 : 0} ${on}`;
	return due.toSorted((a, b) => Number(urgency(a) > urgency(b)) - Number(urgency(a) < urgency(b)));
}

function endingOn(
	register: Register,
	statement: RegisteredStatement,
	day: string,
): Reason | undefined {
	const { validTo, replacedBy } = statement;
	const ends = validityOn(statement, day) === 'in-force' && validTo !== undefined;
	if (!ends || validTo > daysLater(day, DAYS_AHEAD)) return undefined;
	const replacement = replacedBy === undefined ? undefined : findStatement(register, replacedBy);
	const holdsOn = replacement && validityOn(replacement, daysLater(validTo, 1));
	return holdsOn === 'in-force' ? undefined : { reason: 'ends', day: validTo };
}

function expectedOn({ status, validFrom }: RegisteredStatement, day: string): Reason | undefined {
	if (status !== 'expected' || validFrom > daysLater(day, DAYS_AHEAD)) return undefined;
	return { reason: 'expected', day: validFrom };
}

function oldOn(statement: RegisteredStatement, day: string): Reason | undefined {
	const isPast = validityOn(statement, day) === 'ended' || statement.status === 'history';
	if (isPast || statement.verifiedOn >= daysLater(day, -DAYS_VERIFIED)) return undefined;
	return { reason: 'old', day: statement.verifiedOn };
}
