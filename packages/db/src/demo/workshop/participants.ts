import type { Prisma } from '../../generated/client.ts';
import { mailboxOf } from '../people/names.ts';
import type { Identifiers } from '../random/identifiers.ts';
import { pickByWeight, shuffled, wholeNumber } from '../random/draw.ts';
import type { Random } from '../random/stream.ts';

/** First names alone, or what people call themselves where they would rather not say. */
const names = [
	...['Anne-Grethe', 'Bodil', 'Christian', 'Dorthe', 'Elif', 'Flemming', 'Gunhild', 'Henrik'],
	...['Inge', 'Jamal', 'Karen Margrethe', 'Leif', 'Malene', 'Naja', 'Olga', 'Poul Erik'],
	...['Rada', 'Stine', 'Trine', 'Umut', 'Vibe', 'Winnie', 'Yrsa', 'Ægir', 'Øjvind', 'Åshild'],
	...['En, der tvivler', 'Brian', 'Cecilie', 'Ditlev', 'Esma', 'Finn', 'Gerda', 'Hjalte'],
	...['Ingeborg', 'Johanne', 'Kaj', 'Lotte'],
];

const roles = ['socialrådgiver', 'leder', 'tillidsrepræsentant', 'studerende'];
const roleWeights = [7, 1, 2, 1];
const municipalities = [
	...['København', 'Vejen', 'Lejre', 'Kolding', 'Silkeborg', 'Faxe', 'Hjørring', 'Tønder'],
];

/** Those who took part, in equal rooms, in the order in which they came in. */
export function participantRows(
	workshopId: string,
	roomIds: readonly string[],
	opensAt: Date,
	{ identifiers, random }: { readonly identifiers: Identifiers; readonly random: Random },
): Prisma.WorkshopParticipantCreateManyInput[] {
	let at = opensAt.getTime();
	return shuffled(random, names).map((name, place) => {
		at += wholeNumber(random, 2, 45) * 1000;
		const key = `${workshopId} ${mailboxOf(name)} ${place}`;
		return {
			...{ id: identifiers.uuid(`participant ${key}`), workshopId, name },
			roomId: roomIds[place % roomIds.length] ?? null,
			role: pickByWeight(random, roles, roleWeights),
			municipality: pickByWeight(random, municipalities, []),
			theme: null,
			tokenHash: identifiers.bytes(`participant ${key}`),
			simulated: false,
			joinedAt: new Date(at),
		};
	});
}
