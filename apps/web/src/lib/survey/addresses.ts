import { z } from 'zod';
import { readTable, type TableProblem } from '#lib/csv/read-table.ts';

/** Somebody who is to be asked by mail. */
export interface Addressee {
	readonly name: string;
	readonly email: string;
	readonly locale: 'da' | 'en';
}

/** What is wrong with a line of a list of addresses. */
export type AddressProblem =
	| TableProblem
	| { line: number; column: 'email'; code: 'not-an-address' }
	| { line: number; column: 'email'; code: 'double-address' };

/** People read from a list, each with the line they stand on, and the lines that cannot be used. */
export interface AddressList {
	readonly people: readonly (Addressee & { line: number })[];
	readonly problems: readonly AddressProblem[];
}

const columns = {
	name: { headers: ['navn', 'name'], required: true },
	email: { headers: ['e-mail', 'email', 'mail', 'e-mailadresse'], required: true },
	language: { headers: ['sprog', 'language'] },
} as const;

/** Reads names and addresses from a CSV file. A faulty line is left out and named. */
export function readAddresses(bytes: Uint8Array): AddressList {
	const { rows, problems } = readTable(bytes, columns);
	const faulty = new Set(problems.map((problem) => problem.line));
	const found: AddressProblem[] = [...problems];
	const people = new Map<string, Addressee & { line: number }>();
	for (const { line, values } of rows) {
		if (faulty.has(line)) continue;
		const email = values.email.trim().toLowerCase();
		if (!z.email().safeParse(email).success) {
			found.push({ line, column: 'email', code: 'not-an-address' });
		} else if (people.has(email)) {
			found.push({ line, column: 'email', code: 'double-address' });
		} else {
			const locale = /^en/i.test(values.language.trim()) ? 'en' : 'da';
			people.set(email, { line, name: values.name.trim(), email, locale });
		}
	}
	return { people: [...people.values()], problems: found.sort((a, b) => a.line - b.line) };
}
