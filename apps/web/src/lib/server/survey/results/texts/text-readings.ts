import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';

/** What the actor has put on a text, and what they may see of what others have. */
export interface SeenReadings {
	/** The actor's themes by id; undefined until they have read the text. */
	readonly own: readonly string[] | undefined;
	/** The other readers; none until the actor has read the text too, so that each reads it blindly. */
	readonly others: readonly { readonly name: string; readonly themes: readonly string[] }[];
	/** Read by the actor and by somebody else: neither changes their themes any more. */
	readonly isFixed: boolean;
}

const unread: SeenReadings = { own: undefined, others: [], isFixed: false };

/** What the actor sees of the readings of these responses' answers to one question. */
export async function readingsOf(
	actor: Actor,
	item: string,
	responseIds: string[],
): Promise<(responseId: string) => SeenReadings> {
	const found = await database.textReading.findMany({
		where: { item, responseId: { in: responseIds } },
		select: {
			responseId: true,
			readerId: true,
			reader: { select: { name: true } },
			tags: { select: { themeId: true } },
		},
		orderBy: { reader: { name: 'asc' } },
	});
	const byResponse = Map.groupBy(found, ({ responseId }) => responseId);
	return (responseId) => {
		const readings = byResponse.get(responseId) ?? [];
		const themesOf = ({ tags }: (typeof readings)[number]) => tags.map(({ themeId }) => themeId);
		const own = readings.find(({ readerId }) => readerId === actor.personId);
		if (!own) return unread;
		const others = readings
			.filter((reading) => reading !== own)
			.map((reading) => ({ name: reading.reader.name, themes: themesOf(reading) }));
		return { own: themesOf(own), others, isFixed: others.length > 0 };
	};
}
