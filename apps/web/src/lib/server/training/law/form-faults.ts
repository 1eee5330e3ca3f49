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
	addFaults(form, refusal.faults);
}

/**
 * Adds what rules find wrong to what could not be read, so that everything is said at once. A field
 * that could not be read keeps its own words; the fields come in the order of the form.
 */
export function addFaults<Form extends Record<string, unknown>>(
	form: SuperValidated<Form>,
	faults: RegisterRuleError['faults'],
): void {
	const found = Object.fromEntries(faults.map(({ field, rule }) => [field, [faultWords(rule)]]));
	const all: Record<string, unknown> = { ...found, ...form.errors };
	const fields = Object.keys({ ...form.data, ...all }).filter((field) => field in all);
	form.errors = Object.fromEntries(
		fields.map((field) => [field, all[field]]),
	) as typeof form.errors;
}

/** What was sent, with an empty text for each of these fields that could not be read. */
export function readable<Data extends Record<string, unknown>>(
	{ data, errors }: { readonly data: Data; readonly errors: object },
	...fields: readonly (keyof Data)[]
): Data {
	const unread = fields.filter((field) => field in errors);
	return { ...data, ...Object.fromEntries(unread.map((field) => [field, ''])) };
}

/** What a form says where somebody else came first; nothing where the refusal is about anything else. */
export function conflictOf(refusal: unknown): Conflict | undefined {
	if (refusal instanceof StatementChangedError) return { kind: 'changed', last: refusal.last };
	return refusal instanceof ChangePendingError ? { kind: 'pending' } : undefined;
}
