import { findStatement } from '@raadgiver/training';
import { vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as changes from './changes.ts';
import type { NewChange } from './changes.ts';
import { markOf } from './statement-rows.ts';

/** The statement that changes in these tests. */
export const reference = 'sygedagpengeloven/11-a/only-when-needed';

/** How it changes, where a test says nothing else. */
export const plan: NewChange = {
	kind: 'new',
	from: '2027-01-01',
	text: 'Kommunen beder altid om en LÆ 285.',
	source: 'LOV nr. 1 af 1. december 2026, § 3',
	replacement: '',
	material: true,
	explanation: 'Du skal bede om den hver gang.',
	act: 'sygedagpengeloven',
	section: '11-a',
	asked: [],
};

/** The clock stands at a moment in Denmark; the rest of time goes on. */
export function itIs(moment: string): void {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
}

/** A programme of its own, in which a caseworker has learned the statement. */
export async function stage(learnedOn = '2026-11-20') {
	const programme = await teachingProgramme();
	const teacher = await learnerIn(programme, 'coordinator');
	const learner = await learnerIn(programme, 'caseworker');
	await database.learnedStatement.create({
		data: {
			...{ programmeId: programme.id, personId: learner.personId, reference },
			learnedOn: dayAsDate(learnedOn),
		},
	});
	return { teacher, learner };
}

/** The statement as it stands now, and its fingerprint. */
export async function standing(actor: Actor, of = reference) {
	const register = await registers.read(actor.programme.id);
	const statement = findStatement(register, of);
	if (!statement) throw new Error(`${of} is not in the register`);
	return { statement, mark: markOf(statement) };
}

/** Publishes the change from the statement as it stands now; returns its id. */
export async function publish(teacher: Actor, changed: Partial<NewChange> = {}): Promise<string> {
	const { mark } = await standing(teacher);
	return changes.publish(teacher, reference, mark, { ...plan, ...changed });
}
