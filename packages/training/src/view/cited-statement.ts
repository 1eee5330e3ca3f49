import type { Register } from '../register/register.ts';
import type { RegisteredStatement } from '../register/statements-of.ts';
import { successorOf } from '../register/successor-of.ts';
import { validityOn } from '../register/validity-on.ts';
import type { Validity } from '../register/validity-on.ts';

/** A statement of the register as a page cites it. */
export type CitedStatement = {
	readonly reference: string;
	/** The act as a reference says it: “sygedagpengeloven”. */
	readonly act: string;
	/** “§ 11 a”. */
	readonly section: string;
	readonly text: string;
	/** On the day the view is made for. */
	readonly validity: Validity;
	readonly validFrom: string;
	readonly validTo?: string;
	readonly verifiedOn: string;
	readonly source: string;
	/** What stands in its place since it ended; it may be no law yet, as its own validity says. */
	readonly successor?: CitedStatement;
};

/** A registered statement as it is cited on a day in Denmark, beside what has taken its place. */
export function citedStatement(
	statement: RegisteredStatement,
	register: Register,
	day: string,
): CitedStatement {
	const successor = successorOf(register, statement.reference, day);
	return {
		...citedAlone(statement, day),
		...(successor && { successor: citedAlone(successor, day) }),
	};
}

function citedAlone(statement: RegisteredStatement, day: string): CitedStatement {
	const { reference, act, section, text, validFrom, validTo, verifiedOn, source } = statement;
	return {
		reference,
		act: act.short,
		section: section.label,
		text,
		validity: validityOn(statement, day),
		validFrom,
		...(validTo !== undefined && { validTo }),
		verifiedOn,
		source,
	};
}
