import {
	type Module,
	referencesOf,
	type Register,
	statementsOf,
	validityOn,
} from '@raadgiver/training';
import type { CoveredStatement } from '#lib/training/certificates/certificate.ts';

/** The statements of law that a module teaches, as the register has them on this day. */
export function coveredLaw(module: Module, register: Register, day: string): CoveredStatement[] {
	return coveredBy(new Set(referencesOf(module)), register, day);
}

/** The statements of that name, as the register has them on this day. */
export function coveredBy(
	references: ReadonlySet<string>,
	register: Register,
	day: string,
): CoveredStatement[] {
	return statementsOf(register)
		.filter(({ reference }) => references.has(reference))
		.map((statement) => ({
			reference: statement.reference,
			cited: `${statement.act.short} ${statement.section.label}`,
			text: statement.text,
			source: statement.source,
			validity: validityOn(statement, day),
			...(statement.validTo && { validTo: statement.validTo }),
		}));
}

/** The first last day of what held; what had ended before, or never was law, has no part in it. */
export function coveredUntil(covers: readonly CoveredStatement[]): string | undefined {
	return covers
		.flatMap(({ validity, validTo }) => (validity === 'in-force' && validTo ? [validTo] : []))
		.toSorted()
		.at(0);
}
