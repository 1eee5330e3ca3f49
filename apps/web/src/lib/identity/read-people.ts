import type { Role } from '@raadgiver/db';
import { readTable, type TableProblemCode } from '#lib/csv/read-table.ts';
import { readRoles } from './role-words.ts';
import { email, name } from './schemas.ts';

/** The columns of a list of people, each with the headers it is known by. */
export const PEOPLE_COLUMNS = {
	name: { headers: ['navn', 'name'], required: true },
	email: { headers: ['e-mail', 'mail', 'mailadresse', 'e-mailadresse'], required: true },
	roles: { headers: ['roller', 'rolle', 'roles', 'role'], required: true },
	organisation: {
		headers: ['arbejdssted', 'praksis', 'arbejdsplads', 'organisation', 'workplace', 'practice'],
	},
	area: { headers: ['område', 'omraade', 'bydel', 'area'] },
} as const;

export type PeopleColumn = keyof typeof PEOPLE_COLUMNS;

/** A line of the list that says who somebody is and what they may do. */
export interface PersonLine {
	readonly line: number;
	readonly name: string;
	readonly email: string;
	readonly roles: Role[];
	readonly organisation: string | undefined;
	readonly area: string | undefined;
}

export type PeopleProblemCode =
	TableProblemCode | 'invalid-email' | 'double-email' | 'unknown-role' | 'too-long' | 'deactivated';

/** A line that cannot be used as it stands, and why. */
export interface PeopleProblem {
	readonly line: number;
	readonly column: PeopleColumn | undefined;
	readonly code: PeopleProblemCode;
	/** What stands in that cell. */
	readonly value: string;
}

/** Reads a list of people: each of its lines is among the lines or among the problems. */
export function readPeople(bytes: Uint8Array): { lines: PersonLine[]; problems: PeopleProblem[] } {
	const table = readTable(bytes, PEOPLE_COLUMNS);
	const problems: PeopleProblem[] = table.problems.map(({ line, column, code }) => ({
		line,
		column: column as PeopleColumn | undefined,
		code,
		value: '',
	}));
	const broken = new Set(problems.map(({ line }) => line));
	const lines: PersonLine[] = [];
	const firstLineOf = new Map<string, number>();
	for (const { line, values } of table.rows) {
		if (broken.has(line)) continue;
		const address = email.safeParse(values.email);
		const roles = readRoles(values.roles);
		const problem = (column: PeopleColumn, code: PeopleProblemCode) =>
			problems.push({ line, column, code, value: values[column] });
		if (!name.safeParse(values.name).success) problem('name', 'too-long');
		else if (!address.success) problem('email', 'invalid-email');
		else if (!roles) problem('roles', 'unknown-role');
		else if (values.organisation && !name.safeParse(values.organisation).success)
			problem('organisation', 'too-long');
		else if (firstLineOf.has(address.data)) problem('email', 'double-email');
		else {
			firstLineOf.set(address.data, line);
			lines.push({
				line,
				name: values.name,
				email: address.data,
				roles,
				organisation: values.organisation || undefined,
				area: values.area || undefined,
			});
		}
	}
	return { lines, problems: problems.toSorted((a, b) => a.line - b.line) };
}
