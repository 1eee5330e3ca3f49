import type { Statement } from './register.ts';

/** What is wrong with a field of a form about the register. */
export type Fault<Field extends string, Rule extends string> = {
	readonly field: Field;
	readonly rule: Rule;
};

type StatementFault =
	| Fault<
			'validTo',
			'ends-before-it-begins' | 'history-needs-end' | 'history-not-over' | 'ends-earlier'
	  >
	| Fault<'verifiedOn', 'not-read-yet'>
	| Fault<'source', 'needs-new-source'>
	| Fault<'text', 'needs-new-text'>;

/** Later than any day, as texts are compared. */
const NEVER = '9999-12-31';

/** What a statement of law says of itself, as far as rules look at it. A day that cannot be read is empty. */
type Said = Pick<Statement, 'text' | 'status' | 'validFrom' | 'validTo' | 'verifiedOn' | 'source'>;

const isVerified = ({ status }: Pick<Said, 'status'>) =>
	status === 'in-force' || status === 'history';

/**
 * What is wrong with a statement that somebody wants to keep. What was expected or unverified becomes
 * law, or history, only in the words of a source that was read: the old words said that it was not
 * known. And law in force does not end earlier by being verified, because those who learned it would
 * not hear of it; that takes a change.
 * @param before how it stands so far; left out for a new one
 * @param today the day it is in Denmark
 */
export function statementFaults(
	statement: Said,
	today: string,
	before?: Said,
): readonly StatementFault[] {
	const { status, validFrom, validTo, verifiedOn } = statement;
	const faults: (StatementFault | false)[] = [
		verifiedOn > today && { field: 'verifiedOn', rule: 'not-read-yet' },
		validTo !== undefined && validTo < validFrom
			? { field: 'validTo', rule: 'ends-before-it-begins' }
			: status === 'history' && historyFault(validTo, today),
	];
	if (before) faults.push(...becomingFaults(statement, before));
	return faults.filter((fault) => fault !== false);
}

function historyFault(validTo: string | undefined, today: string): StatementFault | false {
	if (validTo === undefined) return { field: 'validTo', rule: 'history-needs-end' };
	return validTo >= today && { field: 'validTo', rule: 'history-not-over' };
}

function becomingFaults(statement: Said, before: Said): (StatementFault | false)[] {
	if (isVerified(before)) {
		const end = ({ validTo }: Said) => validTo ?? NEVER;
		return [end(statement) < end(before) && { field: 'validTo', rule: 'ends-earlier' }];
	}
	if (!isVerified(statement)) return [];
	return [
		statement.text === before.text && { field: 'text', rule: 'needs-new-text' },
		statement.source === before.source && { field: 'source', rule: 'needs-new-source' },
	];
}
