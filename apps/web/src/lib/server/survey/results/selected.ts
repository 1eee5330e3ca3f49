import { Prisma } from '@raadgiver/db';
import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import type { Selection } from './place.ts';

/**
 * The rows of `tally` or of `withheld` that lie in these waves and in the selection. A cell of two
 * segment questions crossed, `contact=first-time`, lies where its question does.
 */
export function selected(
	waveIds: readonly string[],
	{ groups = RESPONDENT_GROUPS, items, segments = [''] }: Selection,
): Prisma.Sql {
	const conditions = [
		// The first three columns of the keys, all of them always: with one left out, PostgreSQL reads all
		// of a wave to find the part that is asked for.
		Prisma.sql`wave_id = ANY(${waveIds}::uuid[])`,
		Prisma.sql`"group" = ANY(${groups}::respondent_group[])`,
		Prisma.sql`segment = ANY(${segments})`,
		...(items ? [Prisma.sql`split_part(item, '=', 1) = ANY(${items})`] : []),
	];
	return Prisma.join(conditions, ' AND ');
}
