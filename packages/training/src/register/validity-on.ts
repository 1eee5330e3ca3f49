import { checkDay } from './day.ts';
import type { Statement } from './register.ts';

/** What may be said of a statement on a day. */
export type Validity = 'not-yet' | 'in-force' | 'ended' | 'expected' | 'unverified';

/**
 * Whether a statement holds on a day in Denmark. For what is verified the dates decide alone, both
 * included: it changes at midnight without anybody doing anything. What is expected or unverified
 * never becomes law by the passing of a date; somebody must read it and say so.
 *
 * @example
 * validityOn({ status: 'in-force', validFrom: '2027-01-01' }, '2026-12-31'); // => 'not-yet'
 */
export function validityOn(
	{ status, validFrom, validTo }: Pick<Statement, 'status' | 'validFrom' | 'validTo'>,
	day: string,
): Validity {
	checkDay(day);
	if (status === 'expected' || status === 'unverified') return status;
	if (day < validFrom) return 'not-yet';
	return validTo !== undefined && day > validTo ? 'ended' : 'in-force';
}
