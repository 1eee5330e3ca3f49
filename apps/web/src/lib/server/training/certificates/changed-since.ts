import { daysLater, validityOn, type RegisteredStatement } from '@raadgiver/training';
import type { ChangedStatement, CoveredStatement } from '#lib/training/certificates/certificate.ts';

/** A change that the register has announced. */
export interface AnnouncedChange {
	readonly reference: string;
	/** The first day on which the new holds. */
	readonly effectiveOn: string;
}

interface LawNow {
	readonly statements: readonly RegisteredStatement[];
	/** Those that matter and were not taken back. */
	readonly changes: readonly AnnouncedChange[];
}

/**
 * Which of the law that held, or was to come, when a module was completed is different on a later
 * day: a change that took effect since, a last day that has passed, or a statement that the register
 * no longer calls law. What was history already does not count.
 */
export function changedSince(
	covers: readonly CoveredStatement[],
	{ statements, changes }: LawNow,
	{ completedOn, day }: { readonly completedOn: string; readonly day: string },
): ChangedStatement[] {
	const standing = new Map(statements.map((statement) => [statement.reference, statement]));
	return covers
		.filter(({ validity }) => validity === 'in-force' || validity === 'not-yet')
		.flatMap((covered) => {
			const now = standing.get(covered.reference);
			const days = [
				...changes
					.filter(({ reference }) => reference === covered.reference)
					.map(({ effectiveOn }) => effectiveOn),
				...lastDays(covered, now).map((last) => daysLater(last, 1)),
			].filter((changed) => changed > completedOn && changed <= day);
			if (days.length > 0) return [{ ...covered, changedOn: days.toSorted()[0] }];
			return isStillLaw(now, day) ? [] : [{ ...covered, changedOn: undefined }];
		});
}

/** What the register says now overrules what was known then: a last day may have been moved. */
function lastDays(covered: CoveredStatement, now: RegisteredStatement | undefined): string[] {
	const last = now ? now.validTo : covered.validTo;
	return last ? [last] : [];
}

function isStillLaw(now: RegisteredStatement | undefined, day: string): boolean {
	if (!now) return false;
	const validity = validityOn(now, day);
	return validity === 'in-force' || validity === 'not-yet';
}
