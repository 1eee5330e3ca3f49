import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from '../leading/facilitators.ts';
import { create } from '../workshops.ts';

/**
 * Makes a workshop like an earlier one that the actor leads: its agenda with slides, what was asked, how
 * people were divided and where they met. Nobody and nothing that was written comes along. Without a title
 * of its own it has the earlier one's. Returns its id.
 */
export async function copy(
	actor: Actor,
	workshopId: string,
	{ title, startsAt }: { title: string; startsAt: Date | null },
): Promise<string> {
	const earlier = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ title: true, question: true, subQuestions: true, leastExamples: true, themes: true },
			...{ asksRole: true, asksMunicipality: true, namesRooms: true, dotsEach: true },
			...{ assignment: true, roomSize: true, roomCount: true, meetingLink: true },
			phases: {
				orderBy: { place: 'asc' },
				select: { kind: true, title: true, minutes: true, speaker: true },
			},
		},
	});
	if (!earlier) error(404);
	const { title: earlierTitle, meetingLink, ...plan } = earlier;
	const id = await create(actor, { title: title || earlierTitle, startsAt, meetingLink }, plan);
	await database.$transaction([
		database.$executeRaw`
			UPDATE workshop_phase phase SET slides = earlier.slides, slides_name = earlier.slides_name
			FROM (
				SELECT row_number() OVER (ORDER BY place) AS place, slides, slides_name
				FROM workshop_phase WHERE workshop_id = ${workshopId}::uuid
			) earlier
			WHERE phase.workshop_id = ${id}::uuid AND phase.place = earlier.place`,
		database.$executeRaw`
			UPDATE workshop_room room
			SET name = earlier.name, theme = earlier.theme, meeting_link = earlier.meeting_link
			FROM workshop_room earlier
			WHERE room.workshop_id = ${id}::uuid AND earlier.workshop_id = ${workshopId}::uuid
				AND earlier.number = room.number`,
	]);
	return id;
}
