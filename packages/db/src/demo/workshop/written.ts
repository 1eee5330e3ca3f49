import type { Prisma } from '../../generated/client.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { DemoExample, DemoWorkshops } from './material.ts';

/** A room with what its group wrote. */
export type WrittenRoom = {
	readonly id: string;
	readonly number: number;
	readonly handedInAt: Date;
	readonly examples: readonly DemoExample[];
};

/** Minutes from the beginning of a title to the end of the text. */
const minutesAnExample = 8;

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

/** What each room wrote: the samples dealt out evenly, every one with an id of its own. */
export function writtenRooms(
	workshopId: string,
	count: number,
	begins: Date,
	{ workshops, identifiers }: { workshops: DemoWorkshops; identifiers: Identifiers },
): WrittenRoom[] {
	const { samples, long } = workshops;
	return Array.from({ length: count }, (_, index) => {
		const own = samples.flatMap(({ level, ...sample }, place) =>
			place % count === index
				? [
						{
							...sample,
							id: exampleId(identifiers, place),
							theme: long.themes[(level - 1) % long.themes.length] ?? '',
							removed: false,
						},
					]
				: [],
		);
		return {
			id: identifiers.uuid(`room ${workshopId} ${index + 1}`),
			number: index + 1,
			// The last ones hand in when the time is nearly up.
			handedInAt: later(begins, own.length * minutesAnExample + (index % 3)),
			examples: own,
		};
	});
}

/** The id of the example that a sample became. */
export const exampleId = (identifiers: Identifiers, place: number) =>
	identifiers.uuid(`workshop example ${place}`);

/** How the rooms' texts and the joint document grew: a title, then the text, then the next example. */
export function momentRows(
	workshopId: string,
	rooms: readonly WrittenRoom[],
	begins: Date,
): Prisma.WorkshopMomentCreateManyInput[] {
	const growth = rooms.flatMap(({ id, number, examples }) =>
		examples.flatMap((example, place) => {
			const before = examples.slice(0, place);
			const at = later(begins, place * minutesAnExample + number / 7);
			const begun = { ...example, what: '', needs: '', dissent: '' };
			return [
				{ documentId: id, at: later(at, 1), content: [...before, begun] },
				{ documentId: id, at: later(at, minutesAnExample - 1), content: [...before, example] },
			];
		}),
	);
	const inOrder = rooms.toSorted((one, other) => +one.handedInAt - +other.handedInAt);
	const joint = inOrder.map((room, place) => ({
		documentId: workshopId,
		at: later(room.handedInAt, place / 60),
		content: inOrder.slice(0, place + 1).flatMap(({ examples }) => [...examples]),
	}));
	return [...growth, ...joint];
}
