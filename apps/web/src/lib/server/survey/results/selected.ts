import { Prisma } from '@raadgiver/db';
import type { Selection } from './place.ts';

/**
 * The rows of `tally` or of `withheld` that lie in these waves and in the selection. A cell of two
 * segment questions crossed, `contact=first-time`, lies where its question does.
 */
export function selected(
	waveIds: readonly string[],
	{ groups, items, segments = [''] }: Selection,
): Prisma.Sql {
	const conditions = [
		Prisma.sql`wave_id = ANY(${waveIds}::uuid[])`,
		Prisma.sql`segment = ANY(${segments})`,
		...(groups ? [Prisma.sql`"group" = ANY(${groups}::respondent_group[])`] : []),
		...(items ? [Prisma.sql`split_part(item, '=', 1) = ANY(${items})`] : []),
	];
	return Prisma.join(conditions, ' AND ');
}
