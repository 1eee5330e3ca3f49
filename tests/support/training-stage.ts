import type { Role } from '@raadgiver/db';
import { createMember, createProgramme, type TestProgramme } from './people.ts';
import { openStage, type Stage } from './stage.ts';

/** What a journey through the training plays on: a programme that teaches what ships. */
export type TrainingStage = Stage & {
	programme: TestProgramme;
	/** Somebody new in the programme. */
	member: (
		name: string,
		...roles: Role[]
	) => Promise<{ personId: string; name: string; email: string }>;
};

/** Opens the stage with a programme that nobody belongs to yet; what ships is there when it opens. */
export async function openTrainingStage(): Promise<TrainingStage> {
	const { prepared: programme, ...stage } = await openStage((database) =>
		createProgramme(database, 'Rådgiver på hjul', ['training']),
	);
	return {
		...stage,
		programme,
		member: (name, ...roles) =>
			createMember(stage.database, programme, {
				name,
				email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.dk`,
				roles,
			}),
	};
}
