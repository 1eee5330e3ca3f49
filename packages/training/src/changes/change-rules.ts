import { daysLater } from '../register/day.ts';
import type { Register } from '../register/register.ts';
import type { Fault } from '../register/statement-rules.ts';
import { findStatement } from '../register/statements-of.ts';
import type { RegisteredStatement } from '../register/statements-of.ts';

/**
 * What happens to a statement: a new one replaces it, one that is in the register already does, it is
 * worded anew in its place, or it ends.
 */
export const CHANGE_KINDS = ['new', 'existing', 'reword', 'end'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change as somebody prepares it. What its kind does not need is an empty text. */
export type PlannedChange = {
	readonly kind: ChangeKind;
	/** The first day on which the old wording holds no longer; empty while it cannot be read. */
	readonly from: string;
	readonly text: string;
	readonly source: string;
	/** The statement of the register that replaces it. */
	readonly replacement: string;
	/** Whether those who learned the old are told, and what is different for them. */
	readonly material: boolean;
	readonly explanation: string;
};

type ChangeFault =
	| Fault<'kind', 'not-law'>
	| Fault<'from', 'not-after-its-beginning' | 'after-its-end' | 'reword-is-now'>
	| Fault<'text', 'text-missing' | 'text-same'>
	| Fault<'source', 'source-missing'>
	| Fault<
			'replacement',
			'replacement-missing' | 'replacement-not-verified' | 'replacement-not-in-time'
	  >
	| Fault<'explanation', 'explanation-missing'>;

/**
 * What is wrong with a change of a statement. The old wording has held for a day at least and holds up
 * to the day before; nothing that is only expected or unverified comes in its place.
 * @param today the day it is in Denmark
 */
export function changeFaults(
	plan: PlannedChange,
	statement: RegisteredStatement,
	register: Register,
	today: string,
): readonly ChangeFault[] {
	const faults = [
		statement.status === 'in-force' ? undefined : fault('kind', 'not-law'),
		dayFault(plan, statement, today),
		textFault(plan, statement),
		plan.kind !== 'existing' && plan.source === '' ? fault('source', 'source-missing') : undefined,
		plan.kind === 'existing' ? replacementFault(plan, statement, register) : undefined,
		plan.material && plan.explanation === ''
			? fault('explanation', 'explanation-missing')
			: undefined,
	];
	return faults.filter((found) => found !== undefined);
}

const fault = <Field extends ChangeFault['field'], Rule extends string>(
	field: Field,
	rule: Rule,
) => ({ field, rule });

function dayFault({ kind, from }: PlannedChange, statement: RegisteredStatement, today: string) {
	const { validFrom, validTo } = statement;
	if (from === '') return undefined;
	if (from <= validFrom) return fault('from', 'not-after-its-beginning');
	if (validTo !== undefined && from > daysLater(validTo, 1)) return fault('from', 'after-its-end');
	// A statement has one wording at a time: what is to come needs a statement of its own.
	return kind === 'reword' && from > today ? fault('from', 'reword-is-now') : undefined;
}

function textFault({ kind, text }: PlannedChange, statement: RegisteredStatement) {
	if (kind !== 'new' && kind !== 'reword') return undefined;
	if (text === '') return fault('text', 'text-missing');
	return text === statement.text ? fault('text', 'text-same') : undefined;
}

function replacementFault(
	{ replacement, from }: PlannedChange,
	statement: RegisteredStatement,
	register: Register,
) {
	const found = findStatement(register, replacement);
	if (!found || replacement === statement.reference) {
		return fault('replacement', 'replacement-missing');
	}
	if (found.status !== 'in-force') return fault('replacement', 'replacement-not-verified');
	const { validFrom, validTo } = found;
	const isThere = validFrom <= from && (validTo === undefined || validTo >= from);
	return from === '' || isThere ? undefined : fault('replacement', 'replacement-not-in-time');
}
