import type { Register } from './register.ts';
import { findStatement } from './statements-of.ts';
import type { RegisteredStatement } from './statements-of.ts';
import { validityOn } from './validity-on.ts';

/**
 * What stands in the place of a statement that has ended by a day: the statement that replaces it, or
 * the one that replaces that, as long as they have ended too. Nothing while the statement still holds,
 * and nothing where nobody knows what came instead. What is expected or unverified is named as well:
 * whoever shows it says which of them it is.
 */
export function successorOf(
	register: Register,
	reference: string,
	day: string,
): RegisteredStatement | undefined {
	const passed = new Set<string>();
	let current = findStatement(register, reference);
	while (current && validityOn(current, day) === 'ended') {
		passed.add(current.reference);
		const next: string | undefined = current.replacedBy;
		current = next && !passed.has(next) ? findStatement(register, next) : undefined;
	}
	return current?.reference === reference ? undefined : current;
}
