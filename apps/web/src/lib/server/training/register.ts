import type { StatementStatus as StoredStatus } from '@raadgiver/db';
import type { Register, Statement, StatementStatus } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dateAsDay } from '#lib/survey/danish-day.ts';
import { memoryByRevision } from './memory.ts';

const remembered = memoryByRevision<Register>();

/**
 * The programme's law register ("lovregister"), with all that ever stood in it. Every member may read
 * it; it holds nothing about anybody.
 */
export function find({ programme }: Pick<Actor, 'programme'>): Promise<Register> {
	return remembered(programme.id, programme.lawRevision, () => read(programme.id));
}

const byPlace = { orderBy: { place: 'asc' } } as const;

/** The register as it stands in the database this moment. */
export async function read(programmeId: string, client: Reader = database): Promise<Register> {
	const acts = await client.lawAct.findMany({
		where: { programmeId },
		...byPlace,
		include: { sections: { ...byPlace, include: { statements: byPlace } } },
	});
	return {
		acts: acts.map(({ slug, kind, title, short, publication, sections }) => ({
			id: slug,
			kind: kind as Register['acts'][number]['kind'],
			title,
			short,
			publication,
			sections: sections.map(({ slug: id, label, statements }) => ({
				id,
				label,
				statements: statements.map(asStatement),
			})),
		})),
	};
}

type Reader = Pick<typeof database, 'lawAct'>;

type StatementRow = Awaited<ReturnType<typeof database.lawStatement.findMany<object>>>[number];

/** A row as the register tells it. */
export function asStatement(row: StatementRow): Statement {
	return {
		id: row.reference.slice(row.reference.lastIndexOf('/') + 1),
		text: row.text,
		status: statuses[row.status],
		validFrom: dateAsDay(row.validFrom),
		...(row.validTo && { validTo: dateAsDay(row.validTo) }),
		verifiedOn: dateAsDay(row.verifiedOn),
		source: row.source,
		...(row.replacedBy && { replacedBy: row.replacedBy }),
		...(!row.material && { material: false }),
	};
}

const statuses: Readonly<Record<StoredStatus, StatementStatus>> = {
	inForce: 'in-force',
	history: 'history',
	expected: 'expected',
	unverified: 'unverified',
};

/** The status as a column holds it. */
export function storedStatus(status: StatementStatus): StoredStatus {
	return status === 'in-force' ? 'inForce' : status;
}
