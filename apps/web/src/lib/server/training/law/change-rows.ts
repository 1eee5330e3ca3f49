import type { Prisma } from '@raadgiver/db';
import { daysLater, type PlannedChange } from '@raadgiver/training';
import type { Wording } from './statement-rows.ts';

/** The first wording of what a change brings. */
export function newWording({ text, from, source }: PlannedChange, today: string): Wording {
	return { text, status: 'in-force', validFrom: from, verifiedOn: today, source };
}

/** How the statement that changes stands from now on. */
export function changedWording(
	statement: Wording,
	plan: PlannedChange,
	replacement: string | undefined,
	today: string,
): Wording {
	if (plan.kind === 'reword') return { ...statement, ...newWording(plan, today) };
	// Where it simply ends, its source says what ended it, too.
	const source = plan.kind === 'end' ? `${statement.source}; ${plan.source}` : statement.source;
	return { ...statement, source, validTo: daysLater(plan.from, -1), replacedBy: replacement };
}

/** How it stands when the change is taken back. What was verified meanwhile stays verified. */
export function restoredWording(
	statement: Wording,
	before: Wording,
	change: { readonly reference: string; readonly replacement: string | null },
): Wording {
	if (change.replacement === change.reference) return before;
	const { validTo, replacedBy } = before;
	const source = change.replacement === null ? before.source : statement.source;
	return { ...statement, source, validTo, replacedBy };
}

/**
 * Takes a statement out that came with a change which is taken back. What a module names by now, in a
 * version or a draft, or what another statement leads to, never leaves the register: it stays as
 * unverified.
 */
export async function takeOut(
	transaction: Prisma.TransactionClient,
	programmeId: string,
	reference: string,
): Promise<void> {
	const [named] = await transaction.$queryRaw<{ isNamed: boolean }[]>`
		SELECT EXISTS (SELECT FROM module_version
				WHERE programme_id = ${programmeId}::uuid AND strpos(files::text, ${reference}) > 0)
			OR EXISTS (SELECT FROM module_draft
				WHERE programme_id = ${programmeId}::uuid AND strpos(files::text, ${reference}) > 0)
			OR EXISTS (SELECT FROM law_statement
				WHERE programme_id = ${programmeId}::uuid AND replaced_by = ${reference})
			OR EXISTS (SELECT FROM law_change
				WHERE programme_id = ${programmeId}::uuid AND withdrawn_at IS NULL
					AND ${reference} IN (reference, replacement)) AS "isNamed"`;
	const where = { programmeId_reference: { programmeId, reference } };
	if (named?.isNamed) {
		await transaction.lawStatement.update({ where, data: { status: 'unverified' } });
	} else {
		await transaction.lawStatement.delete({ where });
	}
}
