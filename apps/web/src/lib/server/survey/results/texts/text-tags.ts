import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { type AskedTexts, TEXT_READERS } from '../question/open-questions.ts';
import { findReadable, keyIn } from './texts.ts';

/** The themes' ids that a reader puts on a text, which is called by its key. */
export type Ticks = ReadonlyMap<string, readonly string[]>;

/**
 * Notes that the actor has read these texts, with the themes they put on each, in the place of those
 * they put on before. What somebody else has read since stays as it was: each has seen the other's.
 * @returns how many texts were noted
 */
export async function save(actor: Actor, asked: AskedTexts, ticks: Ticks): Promise<number> {
	const { wave, question } = await findReadable(actor, asked);
	const { group, item } = question;
	const readerId = actor.personId;
	const themes = await database.textTheme.findMany({
		where: {
			programme: programmeWhere(actor, ...TEXT_READERS),
			id: { in: [...ticks.values()].flat() },
		},
		select: { id: true },
	});
	return database.$transaction(async (transaction) => {
		// Two who save the same text wait for each other, so that the second knows it is the second.
		const found = await transaction.$queryRaw<{ id: string; key: string }[]>`
			SELECT response.id, ${keyIn(item)} AS key
			FROM response
			WHERE wave_id = ${wave.id}::uuid AND "group" = ${group}::respondent_group
				AND jsonb_typeof(answers -> ${item}) = 'string'
				AND ${keyIn(item)} = ANY (${[...ticks.keys()]}::uuid[])
			ORDER BY response.id FOR UPDATE`;
		const fixed = await transaction.$queryRaw<{ id: string }[]>`
			SELECT response_id AS id FROM text_reading
			WHERE item = ${item} AND response_id = ANY (${found.map(({ id }) => id)}::uuid[])
			GROUP BY response_id
			HAVING count(*) > 1 AND bool_or(reader_id = ${readerId}::uuid)`;
		const open = found.filter(({ id }) => !fixed.some((one) => one.id === id));
		const read = open.map(({ id }) => ({ responseId: id, item, readerId }));
		const tags = open.flatMap(({ id, key }) =>
			themes
				.filter((theme) => ticks.get(key)?.includes(theme.id))
				.map((theme) => ({ responseId: id, item, readerId, themeId: theme.id })),
		);
		await transaction.textReading.createMany({ data: read, skipDuplicates: true });
		await transaction.textTag.deleteMany({
			where: { item, readerId, responseId: { in: open.map(({ id }) => id) } },
		});
		await transaction.textTag.createMany({ data: tags });
		return open.length;
	});
}
