import {
	DAYS_AHEAD,
	daysLater,
	type RegisteredStatement,
	type Validity,
	validityOn,
} from '@raadgiver/training';

/** What `?vis=` may say. */
export const SHOWN = ['gaelder', 'snart', 'senere', 'ventes', 'ubekraeftet', 'gjaldt'] as const;

export type Shown = (typeof SHOWN)[number];

export interface RegisterFilter {
	/** Words that stand in the statement, its section or its act. */
	readonly search: string;
	readonly shown: Shown | undefined;
	/** The act's id. */
	readonly act: string | undefined;
}

const shownValidity: Record<Exclude<Shown, 'snart'>, Validity> = {
	gaelder: 'in-force',
	senere: 'not-yet',
	ventes: 'expected',
	ubekraeftet: 'unverified',
	gjaldt: 'ended',
};

/** The statements that a filter leaves, in the order of the register. */
export function filterStatements(
	statements: readonly RegisteredStatement[],
	{ search, shown, act }: RegisterFilter,
	today: string,
): readonly RegisteredStatement[] {
	const words = folded(search).split(/\s+/).filter(Boolean);
	return statements.filter((statement) => {
		if (act !== undefined && statement.act.id !== act) return false;
		if (shown !== undefined && !isShown(statement, shown, today)) return false;
		const { text, section, act: named, source } = statement;
		const said = folded([text, section.label, named.short, named.title, source].join(' '));
		return words.every((word) => said.includes(word));
	});
}

function isShown(statement: RegisteredStatement, shown: Shown, today: string): boolean {
	if (shown === 'snart') return changesSoon(statement, today);
	return validityOn(statement, today) === shownValidity[shown];
}

/** Whether it ends, begins or is expected to begin within 60 days. */
export function changesSoon(statement: RegisteredStatement, today: string): boolean {
	const validity = validityOn(statement, today);
	const until = daysLater(today, DAYS_AHEAD);
	const { validFrom, validTo } = statement;
	if (validity === 'in-force') return validTo !== undefined && validTo <= until;
	return (validity === 'not-yet' || validity === 'expected') && validFrom <= until;
}

/**
 * A text as a search compares it: small letters without accents, and the Danish letters as people
 * without a Danish keyboard write them, so that "laege", "læge" and "LÆGE" find each other.
 */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('aa', 'a')
		.replaceAll('oe', 'o');
}
