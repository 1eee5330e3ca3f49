import { database } from '#lib/server/database.ts';

/**
 * A workshop as whoever has its code may know it. Nothing where no workshop has this code, or where its
 * programme holds none any more.
 */
export function findByCode(code: string) {
	return database.workshop.findFirst({
		where: { code, programme: { uses: { has: 'workshop' } } },
		select: {
			...{ id: true, code: true, title: true, status: true, startsAt: true, rehearsal: true },
			...{ doorClosedAt: true },
			...{ question: true, subQuestions: true, leastExamples: true, themes: true, dotsEach: true },
			...{ asksRole: true, asksMunicipality: true, assignment: true, meetingLink: true },
			evaluationWave: { select: { status: true } },
			phases: {
				orderBy: { place: 'asc' },
				select: {
					...{ id: true, kind: true, title: true, minutes: true, speaker: true, slidesName: true },
				},
			},
		},
	});
}

/** The slides of an item of the agenda. */
export async function findSlides(workshopId: string, phaseId: string) {
	const phase = await database.workshopPhase.findFirst({
		where: { id: phaseId, workshopId, slides: { not: null } },
		select: { slides: true, slidesName: true },
	});
	return phase?.slides ? { bytes: phase.slides, name: phase.slidesName } : undefined;
}

export type OpenWorkshop = NonNullable<Awaited<ReturnType<typeof findByCode>>>;
