import { daysLater } from './day.ts';
import type { Register } from './register.ts';
import { statementsOf } from './statements-of.ts';
import type { RegisteredStatement } from './statements-of.ts';
import { validityOn } from './validity-on.ts';

/**
 * The statements that hold on a day and whose last day is at most so many days later, the first to
 * end first.
 */
export function endingWithin(
	register: Register,
	day: string,
	days: number,
): readonly RegisteredStatement[] {
	const lastDay = daysLater(day, days);
	const ending = statementsOf(register).flatMap((statement) => {
		const holds = validityOn(statement, day) === 'in-force';
		const { validTo } = statement;
		return holds && validTo !== undefined && validTo <= lastDay ? [{ statement, validTo }] : [];
	});
	return ending
		.toSorted((a, b) => (a.validTo < b.validTo ? -1 : Number(a.validTo > b.validTo)))
		.map(({ statement }) => statement);
}
