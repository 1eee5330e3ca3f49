import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as answers from './answers.ts';
import * as repetition from './repetition.ts';
import { learnerIn, teachingProgramme } from './test-programme.ts';

const slug = 'laegeattester';
const days = (count: number) => count * 86_400_000;

async function learnerWith(...questions: string[]): Promise<Actor> {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	await database.questionMemory.createMany({
		data: questions.map((question) => ({
			...{ programmeId: doctor.programme.id, personId: doctor.personId, slug, question },
			...{ stability: 4, difficulty: 5, state: 2, repetitions: 3, lapses: 0 },
			...{ reviewedAt: new Date(Date.now() - days(5)), dueAt: new Date(Date.now() - days(1)) },
		})),
	});
	return doctor;
}

function repeat(actor: Actor, question: string, given: unknown) {
	return answers.hand(actor, {
		answers: [
			{
				...{ id: randomUUID(), slug, version: 1, given, waited: 0 },
				...{ item: `question/${question}`, purpose: 'repetition' as const },
			},
		],
		steps: [],
	});
}

test('what is due is asked with the law it rests on, and once answered it waits', async () => {
	const doctor = await learnerWith('when-285', 'decline');
	const { questions, statements, repeated } = await repetition.find(doctor);
	expect(questions.map(({ question }) => question.id).toSorted()).toEqual(['decline', 'when-285']);
	expect(questions[0]).toMatchObject({ title: 'Lægeattester', version: 1 });
	expect(statements['sygedagpengeloven/11-a/only-when-needed']).toMatchObject({
		validity: 'in-force',
	});
	expect(repeated).toEqual({ answers: 0, right: 0 });

	await repeat(doctor, 'when-285', 0);
	const left = await repetition.find(doctor);
	expect(left.questions.map(({ question }) => question.id)).toEqual(['decline']);
	expect(left.repeated).toEqual({ answers: 1, right: 1 });
	expect(await repetition.findAnswered(doctor, slug, 'when-285')).toMatchObject({
		asked: { question: { id: 'when-285' } },
		given: 0,
	});
});

test('what was answered is shown to nobody else, and not when it can be no answer any more', async () => {
	const doctor = await learnerWith('when-285');
	const colleague = await learnerIn(doctor.programme, 'gp');
	await repeat(doctor, 'when-285', 0);
	expect(await repetition.findAnswered(colleague, slug, 'when-285')).toBeUndefined();
	expect(await repetition.findAnswered(doctor, slug, 'nothing')).toBeUndefined();
	await database.trainingAnswer.updateMany({
		where: { personId: doctor.personId },
		data: { given: 99 },
	});
	expect(await repetition.findAnswered(doctor, slug, 'when-285')).toBeUndefined();
});
