import type { Finding } from '../files/read-yaml.ts';
import { say } from '../files/sentences.ts';
import type { PlacedReference } from '../questions/question-references.ts';
import type { Register } from '../register/register.ts';
import { findStatement } from '../register/statements-of.ts';

/** References that lead to no statement of the register. */
export function strayReferences(
	references: readonly PlacedReference[],
	register: Register,
): readonly Finding[] {
	return references
		.filter(({ reference }) => !findStatement(register, reference))
		.map(({ reference, path }) => ({ path, ...say('not-in-register', { reference }) }));
}
