import type { Prisma } from '@raadgiver/db';
import {
	type CountedPlace,
	LOWEST_MINIMUM_GROUP,
	type RespondentGroup,
	type TallyRow,
	withheldPlaces,
} from '@raadgiver/survey';
import type { Counting } from './counting.ts';

/** What is known of a wave when its cube is written. */
export interface CountedWave {
	readonly id: string;
	/** The limit under which an earlier cube of the wave was written. */
	readonly minimumGroup: number | null;
	readonly programme: { readonly minimumGroup: number };
}

/**
 * Writes what was counted as the wave's cube, in the place of an earlier one: the counts, what of them
 * is never shown, and how many were asked and answered. What was withheld before stays withheld.
 */
export async function writeCube(
	transaction: Prisma.TransactionClient,
	wave: CountedWave,
	counting: Counting,
): Promise<void> {
	const minimum = Math.max(
		wave.programme.minimumGroup,
		wave.minimumGroup ?? LOWEST_MINIMUM_GROUP,
		LOWEST_MINIMUM_GROUP,
	);
	const withheldBefore = await transaction.withheld.findMany({ where: { waveId: wave.id } });
	await transaction.tally.deleteMany({ where: { waveId: wave.id } });
	for (const questionnaire of counting.questionnaires) {
		const { group } = questionnaire;
		const rows = counting.rows(group);
		await insertRows(transaction, wave.id, group, rows);
		const places = withheldPlaces(rows, {
			questionnaire,
			minimum,
			already: withheldBefore.filter((place) => place.group === group),
		});
		await insertWithheld(transaction, wave.id, group, places);
	}
	await countPeople(transaction, wave.id);
	await transaction.wave.update({ where: { id: wave.id }, data: { minimumGroup: minimum } });
}

// One parameter, because a cube has more rows than a statement may have parameters for their values.

function insertRows(
	transaction: Prisma.TransactionClient,
	waveId: string,
	group: RespondentGroup,
	rows: readonly TallyRow[],
): Promise<number> {
	return transaction.$executeRaw`
		INSERT INTO tally (wave_id, "group", segment, segment_value, item, value, n)
		SELECT ${waveId}::uuid, ${group}::respondent_group, segment, "segmentValue", item, value, n
		FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			AS row (segment text, "segmentValue" text, item text, value text, n integer)`;
}

function insertWithheld(
	transaction: Prisma.TransactionClient,
	waveId: string,
	group: RespondentGroup,
	places: readonly CountedPlace[],
): Promise<number> {
	return transaction.$executeRaw`
		INSERT INTO withheld (wave_id, "group", segment, segment_value, item)
		SELECT ${waveId}::uuid, ${group}::respondent_group, segment, "segmentValue", item
		FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
			AS place (segment text, "segmentValue" text, item text)
		ON CONFLICT DO NOTHING`;
}

/** Whoever got a printed code is not known, so a group with codes has no population. */
function countPeople(transaction: Prisma.TransactionClient, waveId: string): Promise<number> {
	return transaction.$executeRaw`
		UPDATE wave_questionnaire asked SET
			(invited, population) = (
				SELECT count(*), CASE WHEN bool_and(email IS NOT NULL) THEN count(*) END
				FROM invitation WHERE wave_id = asked.wave_id AND "group" = asked."group"),
			responses = (
				SELECT count(*) FROM response
				WHERE wave_id = asked.wave_id AND "group" = asked."group")
		WHERE wave_id = ${waveId}::uuid`;
}
