import type { Role } from '@raadgiver/db';

/** What a list may call each role, Danish and English, without accents and in small letters. */
const words: Record<Role, readonly string[]> = {
	gp: ['laege', 'praktiserende laege', 'gp', 'general practitioner', 'doctor'],
	caseworker: ['sagsbehandler', 'caseworker'],
	adviser: ['raadgiver', 'socialraadgiver', 'adviser', 'advisor'],
	coordinator: ['koordinator', 'coordinator'],
	management: ['ledelse', 'leder', 'management', 'manager'],
	facilitator: ['facilitator', 'proceskonsulent'],
	administrator: ['administrator', 'admin'],
	evaluator: ['evaluator', 'evaluering'],
};

const roleOf = new Map(
	Object.entries(words).flatMap(([role, names]) => names.map((name) => [name, role as Role])),
);

/**
 * The roles that a cell of a list names, between commas, plus signs or slashes.
 * @returns nothing where one of the words is no role
 * @example readRoles('Læge + facilitator') // ['gp', 'facilitator']
 */
export function readRoles(cell: string): Role[] | undefined {
	const found = cell
		.split(/[,+/;]/)
		.map((word) => roleOf.get(plain(word)))
		.filter((role, index, all) => all.indexOf(role) === index);
	return found.every((role) => role !== undefined) ? found : undefined;
}

function plain(word: string): string {
	return word
		.trim()
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('å', 'aa')
		.replace(/\s+/g, ' ');
}
