import type { Database } from '@raadgiver/db';
import type { DemoModule } from '@raadgiver/db/demo';
import type { TestProgramme } from '../../support/people.ts';

/**
 * Makes a learner's pages as heavy as they get: every module taken, every question of them due at once,
 * the most minutes a day, and lessons that ask all that they may.
 * @returns the ids of the changes that have a lesson
 */
export async function makeWellRead(
	database: Database,
	{ id }: TestProgramme,
	personId: string,
	modules: readonly DemoModule[],
): Promise<readonly string[]> {
	const owner = { programmeId: id, personId };
	await database.learningPlan.upsert({
		where: { programmeId_personId: owner },
		create: { ...owner, minutes: 20, weekdays: [] },
		update: { minutes: 20 },
	});
	const asked = modules.flatMap(({ slug, questions }) =>
		Object.keys(questions).map((question) => ({ slug, question })),
	);
	const lastMonth = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
	await database.questionMemory.deleteMany({ where: owner });
	await database.questionMemory.createMany({
		data: asked.map((question) => ({
			...{
				...owner,
				...question,
				stability: 5,
				difficulty: 5,
				state: 2,
				repetitions: 2,
				lapses: 0,
			},
			...{ dueAt: lastMonth, reviewedAt: lastMonth },
		})),
	});
	// Whoever learned something yesterday is not on their first day after a break.
	await database.$executeRaw`
		UPDATE training_answer SET answered_at = now() - interval '1 day'
		WHERE programme_id = ${id}::uuid AND person_id = ${personId}::uuid`;
	await database.moduleProgress.createMany({
		data: modules.map(({ slug, version, way }) => ({
			...{ ...owner, slug, version, done: [...way], seconds: 400 },
			...{ startedAt: lastMonth, lastAt: lastMonth, completedAt: lastMonth },
		})),
		skipDuplicates: true,
	});
	await database.lawChange.updateMany({
		where: { programmeId: id },
		data: { asked: asked.map(({ slug, question }) => `${slug}/${question}`) },
	});
	const changes = await database.lawChange.findMany({
		where: { programmeId: id },
		select: { id: true },
	});
	return changes.map((change) => change.id);
}
