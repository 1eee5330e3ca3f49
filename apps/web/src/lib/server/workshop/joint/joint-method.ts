import type { DocumentModel } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import { dayOf, figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { JointPage } from './joint-page.ts';

/** How the document came about, in sentences: how many worked on it, when, and what was done since. */
export async function methodSentences(
	{ workshop, dots }: JointPage,
	model: DocumentModel,
): Promise<string[]> {
	const taking = { workshopId: workshop.id, removedAt: null };
	const [participants, rooms, voters] = await Promise.all([
		database.workshopParticipant.count({ where: taking }),
		database.workshopRoom.count({
			where: { workshopId: workshop.id, mergedIntoId: null, participants: { some: taking } },
		}),
		database.workshopParticipant.count({ where: { ...taking, dots: { some: {} } } }),
	]);
	const merged = model.themes
		.flatMap(({ examples }) => examples)
		.reduce((sum, { sources }) => sum + sources.length, 0);
	return [
		m.joint_file_method_text({
			participants: figure(participants),
			rooms: figure(rooms),
			day: dayOf(dayHeld(workshop)),
			least: figure(workshop.leastExamples),
			examples: figure(model.count),
		}),
		...(merged === 1 ? [m.joint_file_method_merged_one()] : []),
		...(merged > 1 ? [m.joint_file_method_merged({ count: figure(merged) })] : []),
		dots
			? m.joint_file_method_dots({ voters: figure(voters), each: figure(workshop.dotsEach) })
			: m.joint_file_method_no_dots(),
		...(workshop.namesRooms ? [] : [m.joint_file_method_rooms()]),
	];
}

/** The day that the workshop was held on, as far as it is known. */
export function dayHeld({
	endedAt,
	phaseStartedAt,
	startsAt,
}: Pick<JointPage['workshop'], 'endedAt' | 'phaseStartedAt' | 'startsAt'>): Date {
	return endedAt ?? phaseStartedAt ?? startsAt ?? new Date();
}
