import type { BrowserContextOptions, Page } from 'playwright';
import type { TestDatabase } from './database.ts';
import { createMember, createProgramme, type TestProgramme } from './people.ts';
import { openStage, type Stage } from './stage.ts';

/** What a journey through a survey plays on: an app that sends mail, and a coordinator. */
export type SurveyStage = Omit<Stage, 'signedIn'> & {
	programme: TestProgramme;
	/** A page of somebody who is signed in; the coordinator unless told otherwise. */
	signedIn: (options?: BrowserContextOptions, person?: { personId: string }) => Promise<Page>;
};

/**
 * Opens the stage with a programme that nobody but its coordinator belongs to.
 * @param createDatabase gives what it begins with; no rows at all unless told otherwise
 */
export async function openSurveyStage(
	createDatabase?: () => Promise<TestDatabase>,
): Promise<SurveyStage> {
	const { prepared, signedIn, ...stage } = await openStage(async (database) => {
		const programme = await createProgramme(database, 'Rådgiver på hjul');
		const coordinator = await createMember(database, programme, {
			name: 'Karen Kær',
			email: 'karen@example.dk',
			roles: ['coordinator'],
		});
		return { programme, coordinator };
	}, createDatabase);
	return {
		...stage,
		programme: prepared.programme,
		signedIn: (options, person = prepared.coordinator) => signedIn(person, options),
	};
}
