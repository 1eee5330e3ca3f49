import type { RegisteredStatement } from '../register/statements-of.ts';
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
};

/** A registered statement as it is cited on a day in Denmark. */
export function citedStatement(statement: RegisteredStatement, day: string): CitedStatement {
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
