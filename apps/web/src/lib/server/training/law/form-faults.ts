import type { SuperValidated } from 'sveltekit-superforms/server';
import type { Conflict } from '#lib/training/law/conflict.ts';
import { faultWords } from '#lib/training/law/fault-words.ts';
import { ChangePendingError, RegisterRuleError, StatementChangedError } from './refusals.ts';

/**
 * Puts what the register refused at the fields it is about.
 * @throws the refusal, where it is about anything else
 */
export function setFaults<Form extends Record<string, unknown>>(
	form: SuperValidated<Form>,
	refusal: unknown,
): void {
	if (!(refusal instanceof RegisterRuleError)) throw refusal;
	form.valid = false;
	const errors = refusal.faults.map(({ field, rule }) => [field, [faultWords(rule)]]);
	Object.assign(form.errors, Object.fromEntries(errors));
}

/** What a form says where somebody else came first; nothing where the refusal is about anything else. */
export function conflictOf(refusal: unknown): Conflict | undefined {
	if (refusal instanceof StatementChangedError) return { kind: 'changed', last: refusal.last };
	return refusal instanceof ChangePendingError ? { kind: 'pending' } : undefined;
}
