import type { Prisma } from '../../generated/client.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { DemoRegister } from './material.ts';

/** The change that some learners have yet to be told of: they learned the rule before it ended. */
export const reform = {
	reference: 'lov-1750/revalidering/before',
	replacement: 'lov-1750/revalidering/abolished',
	before: 'En borger kan få en plan for revalidering.',
	effectiveOn: '2026-07-01',
	publishedAt: new Date('2026-06-12T08:40:00Z'),
	notifiedAt: new Date('2026-06-30T22:01:00Z'),
	explanation:
		'Revalidering er lukket for nye borgere. Nævner et gammelt brev ordet, så er det historie. Find ud af sammen med borgeren, hvad der er brug for nu.',
};

/** What is ready before the day: the act ends at New Year, and nobody has read what comes instead. */
const newYear = {
	reference: 'lab/1/get-or-keep',
	effectiveOn: '2027-01-01',
	publishedAt: new Date('2026-11-20T09:15:00Z'),
	explanation:
		'En ny hovedlov ventes at afløse LAB. Formålet i LAB § 1 gælder til og med den 31. december. Se efter, hvordan formålet lyder nu, før du bruger det i en plan.',
	source: 'Ny hovedlov ventes den 1. januar 2027 (star.dk, siden om processen)',
};

export type LawRows = {
	readonly acts: readonly Prisma.LawActCreateManyInput[];
	readonly sections: readonly Prisma.LawSectionCreateManyInput[];
	readonly statements: readonly Prisma.LawStatementCreateManyInput[];
	readonly revisions: readonly Prisma.LawRevisionCreateManyInput[];
	readonly changes: readonly Prisma.LawChangeCreateManyInput[];
};

/** Where and by whom the changes were published. */
type Place = { readonly programmeId: string; readonly publisherId: string };

export const reformId = (identifiers: Identifiers) => identifiers.uuid('law change reform');

/** The register, a change that took effect in summer, and one that waits for New Year. */
export function lawRows(
	{ acts, sections, statements }: DemoRegister,
	{ programmeId, publisherId }: Place,
	identifiers: Identifiers,
): LawRows {
	const within = <Row extends object>(row: Row) => ({ ...row, programmeId });
	const find = (wanted: string) => {
		const found = statements.find(({ reference }) => reference === wanted);
		if (!found) throw new RangeError(`${wanted} is not in the register`);
		return found;
	};
	const ended = find(reform.reference);
	const ending = find(newYear.reference);
	const newYearId = identifiers.uuid('law change New Year');
	const { source: endedBy, ...atNewYear } = newYear;
	return {
		acts: acts.map(within),
		sections: sections.map(within),
		statements: statements
			.map((statement) => (statement === ending ? endedWith(statement, endedBy) : statement))
			.map(within),
		revisions: [
			{
				id: reformId(identifiers),
				reference: reform.reference,
				before: {
					...wordingOf(ended),
					text: reform.before,
					status: 'in-force',
					validTo: undefined,
				},
				createdAt: reform.publishedAt,
			},
			{
				id: newYearId,
				reference: newYear.reference,
				before: wordingOf(ending),
				createdAt: newYear.publishedAt,
			},
		].map((revision) => ({ ...within(revision), personId: publisherId })),
		changes: [
			{ id: reformId(identifiers), ...reform, effectiveOn: new Date(reform.effectiveOn) },
			{
				...{ id: newYearId, ...atNewYear, before: ending.text },
				effectiveOn: new Date(newYear.effectiveOn),
			},
		].map((change) => ({ ...within(change), publishedById: publisherId })),
	};
}

type Row = DemoRegister['statements'][number];

/** How a statement stands once its end is prepared: nothing is known that replaces it. */
function endedWith(statement: Row, source: string): Row {
	return {
		...statement,
		source: `${statement.source}; ${source}`,
		replacedBy: null,
		edited: true,
	};
}

/** A statement's wording as a revision keeps it, with days and status as the register's files say them. */
function wordingOf(statement: Row): Prisma.InputJsonObject {
	const { text, status, validFrom, validTo, verifiedOn, source, replacedBy, material } = statement;
	return {
		...{ text, source, material },
		status: status === 'inForce' ? 'in-force' : status,
		validFrom: asDay(validFrom),
		verifiedOn: asDay(verifiedOn),
		...(validTo && { validTo: asDay(validTo) }),
		...(replacedBy && { replacedBy }),
	};
}

const asDay = (date: Date | string) => new Date(date).toISOString().slice(0, 10);
