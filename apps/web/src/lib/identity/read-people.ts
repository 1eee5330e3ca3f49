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
	const seen = new Set<string>();
	for (const { line, values } of table.rows) {
		if (broken.has(line)) continue;
		const address = email.safeParse(values.email).data;
		const roles = readRoles(values.roles);
		const wrong: [PeopleColumn, PeopleProblemCode][] = [];
		if (!name.safeParse(values.name).success) wrong.push(['name', 'too-long']);
		if (!address) wrong.push(['email', 'invalid-email']);
		else if (seen.has(address)) wrong.push(['email', 'double-email']);
		if (!roles) wrong.push(['roles', 'unknown-role']);
		if (values.organisation && !name.safeParse(values.organisation).success)
			wrong.push(['organisation', 'too-long']);
		if (address && roles && wrong.length === 0) {
			seen.add(address);
			lines.push({
				line,
				name: values.name,
				email: address,
				roles,
				organisation: values.organisation || undefined,
				area: values.area || undefined,
			});
		}
		problems.push(
			...wrong.map(([column, code]) => ({ line, column, code, value: values[column] })),
		);
	}
	return { lines, problems: problems.toSorted((a, b) => a.line - b.line) };
}
