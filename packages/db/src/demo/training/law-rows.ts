import type { Prisma } from '../../generated/client.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { DemoRegister } from './material.ts';

/** The change that some learners have yet to be told of: they learned the rule before it ended. */
export const reform = {
	reference: 'lov-1750/revalidering/before',
	replacement: 'lov-1750/revalidering/abolished',
	effectiveOn: '2026-07-01',
};

/** What is ready before the day: a new act is expected to replace this one at New Year. */
const newYear = {
	reference: 'lab/1/get-or-keep',
	replacement: 'ny-hovedlov/start/replaces-lab',
	effectiveOn: '2027-01-01',
};

export type LawRows = {
	readonly acts: readonly Prisma.LawActCreateManyInput[];
	readonly sections: readonly Prisma.LawSectionCreateManyInput[];
	readonly statements: readonly Prisma.LawStatementCreateManyInput[];
	readonly changes: readonly Prisma.LawChangeCreateManyInput[];
};

/** Where and by whom the changes were published. */
type Place = { readonly programmeId: string; readonly publishedById: string };

export const reformId = (identifiers: Identifiers) => identifiers.uuid('law change reform');

/** The register, a change that took effect in summer, and one that waits for New Year. */
export function lawRows(
	{ acts, sections, statements }: DemoRegister,
	{ programmeId, publishedById }: Place,
	identifiers: Identifiers,
): LawRows {
	const within = <Row extends object>(row: Row) => ({ ...row, programmeId });
	const textOf = (wanted: string) =>
		statements.find(({ reference }) => reference === wanted)?.text ?? '';
	return {
		acts: acts.map(within),
		sections: sections.map(within),
		statements: statements.map(within),
		changes: [
			{
				...{ programmeId, publishedById, ...reform },
				id: reformId(identifiers),
				before: 'En borger kan få en plan for revalidering.',
				effectiveOn: new Date(reform.effectiveOn),
				explanation:
					'Revalidering er lukket for nye borgere. Nævner et gammelt brev ordet, så er det historie. Find ud af sammen med borgeren, hvad der er brug for nu.',
				publishedAt: new Date('2026-06-12T08:40:00Z'),
				notifiedAt: new Date('2026-07-01T04:00:00Z'),
			},
			{
				...{ programmeId, publishedById, ...newYear },
				id: identifiers.uuid('law change New Year'),
				before: textOf(newYear.reference),
				effectiveOn: new Date(newYear.effectiveOn),
				explanation:
					'En ny hovedlov ventes at afløse LAB. Se efter, hvordan formålet lyder i den, før du bruger det i en plan.',
				publishedAt: new Date('2026-11-20T09:15:00Z'),
			},
		],
	};
}
