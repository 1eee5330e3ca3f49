import type { Database } from '@raadgiver/db';
import { createMember, createProgramme } from '../../support/people.ts';

/** A workshop whose groups are at work, with somebody who leads it. */
export interface SeededWorkshop {
	readonly id: string;
	readonly code: string;
	readonly programme: string;
	readonly facilitator: { readonly personId: string };
}

let made = 0;

/** Opens its rooms as people come, up to so many. */
export async function seedWorkshop(
	database: Database,
	size: { rooms: number; roomSize: number; minutes?: number },
): Promise<SeededWorkshop> {
	made += 1;
	const programme = await createProgramme(database, 'Faggruppe', ['workshop']);
	const facilitator = await createMember(database, programme, {
		name: 'Karen Kær',
		email: `karen-${made}@example.dk`,
		roles: ['facilitator'],
	});
	const now = Date.now();
	const { id, code } = await database.workshop.create({
		data: {
			programmeId: programme.id,
			title: 'Samarbejdet mellem sundhedssystem og jobcenter',
			question: 'Hvad kan politikerne gøre?',
			code: `MANGE${String(made).padStart(3, '0')}`,
			asksRole: false,
			asksMunicipality: false,
			assignment: 'random',
			roomSize: size.roomSize,
			roomCount: size.rooms,
			status: 'running',
			facilitators: { create: { personId: facilitator.personId } },
			phases: {
				create: [
					{ place: 1, kind: 'breakout', title: 'Grupper', minutes: size.minutes ?? 60 },
					{ place: 2, kind: 'end', title: 'Afslutning', minutes: 5 },
				],
			},
		},
		select: { id: true, code: true },
	});
	await database.workshopDocument.create({ data: { id, workshopId: id, kind: 'joint' } });
	const phase = await database.workshopPhase.findFirstOrThrow({
		where: { workshopId: id, kind: 'breakout' },
	});
	await database.workshop.update({
		where: { id },
		data: {
			phaseId: phase.id,
			phaseStartedAt: new Date(now),
			phaseEndsAt: new Date(now + phase.minutes * 60_000),
		},
	});
	return { id, code, programme: programme.slug, facilitator };
}
