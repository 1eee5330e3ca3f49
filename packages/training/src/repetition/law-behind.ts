import { questionReferences } from '../questions/question-references.ts';
import type { Question } from '../questions/question.ts';
import type { Statement } from '../register/register.ts';
import { validityOn } from '../register/validity-on.ts';

/**
 * What law a question rests on: some that is in force, none, only what is history or not law yet, or
 * some that was taught as law in force and has ended since.
 */
export type LawBehind = 'in-force' | 'none' | 'not-in-force' | 'outdated';

type DatedStatement = Pick<Statement, 'status' | 'validFrom' | 'validTo' | 'material'>;

/**
 * Whether what a question teaches holds on a day in Denmark. An outdated question must not be asked:
 * its right answer may be wrong now. A reference that leads nowhere counts as not in force.
 *
 * @param statements the register's statements by their references
 */
export function lawBehind(
	question: Question,
	statements: ReadonlyMap<string, DatedStatement>,
	day: string,
): LawBehind {
	const references = questionReferences(question).map(({ reference }) => reference);
	if (references.length === 0) return 'none';
	const named = references.flatMap((reference) => statements.get(reference) ?? []);
	if (named.some((statement) => hasEnded(statement, day))) return 'outdated';
	const holds = named.some((statement) => validityOn(statement, day) === 'in-force');
	return holds ? 'in-force' : 'not-in-force';
}

/** What is registered as history was taught as history, and what is not material changes no answer. */
function hasEnded(statement: DatedStatement, day: string): boolean {
	const { status, material } = statement;
	return status === 'in-force' && material !== false && validityOn(statement, day) === 'ended';
}
