import type { Prisma } from '@raadgiver/db';
import * as documents from '../documents/documents.ts';
import { roomMeetingLink } from './room-meeting-link.ts';

/** How many rooms stand before anybody comes, and what they are about. */
interface RoomPlan {
	readonly assignment: string;
	readonly themes: readonly string[];
	readonly roomCount: number | null;
	/** Where everybody meets. */
	readonly meetingLink: string | null;
}

/**
 * Makes the rooms that a plan asks for, each with its empty document. Rooms beyond it are taken away as
 * long as nobody has been in them. Where rooms are opened as people come, none is made ahead, but for one
 * a theme where themes are what people choose by.
 */
export async function fitRooms(
	transaction: Prisma.TransactionClient,
	workshopId: string,
	{ assignment, themes, roomCount, meetingLink }: RoomPlan,
): Promise<void> {
	const byTheme = assignment === 'theme';
	const wanted = roomCount ?? (byTheme ? themes.length : 0);
	const standing = await transaction.workshopRoom.findMany({
		where: { workshopId },
		select: { id: true, number: true, theme: true, _count: { select: { participants: true } } },
	});
	const surplus = standing.filter(
		({ number, _count }) => number > wanted && _count.participants === 0,
	);
	await transaction.workshopRoom.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
	await transaction.workshopDocument.deleteMany({
		where: { id: { in: surplus.map(({ id }) => id) } },
	});
	const themeOf = (number: number) =>
		byTheme ? (themes[(number - 1) % themes.length] ?? null) : null;
	for (const { id, number, theme } of standing) {
		if (number > wanted || !byTheme || themes.includes(theme ?? '')) continue;
		await transaction.workshopRoom.update({ where: { id }, data: { theme: themeOf(number) } });
	}
	const numbers = new Set(standing.map(({ number }) => number));
	for (let number = 1; number <= wanted; number += 1) {
		if (numbers.has(number)) continue;
		const { id } = await transaction.workshopRoom.create({
			data: {
				...{ workshopId, number, theme: themeOf(number) },
				meetingLink: roomMeetingLink(meetingLink, number),
			},
			select: { id: true },
		});
		await documents.create(transaction, { id, workshopId, kind: 'room' });
	}
}
