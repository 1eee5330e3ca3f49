import { statementsOf } from '@raadgiver/training';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { installEverywhere, installShipped } from './install-shipped.ts';
import * as modules from './modules.ts';
import * as registers from './register.ts';
import { shippedContent } from './shipped.ts';
import { actorAgain, learnerIn, teachingProgramme } from './test-programme.ts';

test('a programme teaches what ships, letter by letter', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	const taught = await modules.list(doctor);
	expect(taught.map(({ module }) => module.id).toSorted()).toEqual(
		shippedContent()
			.modules.map(({ module }) => module.id)
			.toSorted(),
	);
	expect(await modules.find(doctor, 'laegeattester')).toMatchObject({
		version: 1,
		module: shippedContent().modules.find(({ module }) => module.id === 'laegeattester')?.module,
	});
	expect(statementsOf(await registers.find(doctor))).toEqual(
		statementsOf(shippedContent().register).map((statement) => ({
			...statement,
			act: { ...statement.act, kind: statement.act.kind ?? 'act' },
		})),
	);
});

test('installing again changes nothing, and leaves alone what the programme has changed', async () => {
	const programme = await teachingProgramme();
	const doctor = await learnerIn(programme, 'gp');
	const [shipped, changed] = statementsOf(await registers.find(doctor));
	if (!shipped || !changed) throw new Error('the register is empty');
	await database.lawStatement.updateMany({
		where: { programmeId: programme.id, reference: changed.reference },
		data: { text: 'Vores egne ord', edited: true },
	});
	await database.lawStatement.updateMany({
		where: { programmeId: programme.id, reference: shipped.reference },
		data: { text: 'Ord, der fulgte med en ældre udgave' },
	});
	await Promise.all([installShipped(programme.id), installShipped(programme.id)]);
	const again = await actorAgain(doctor);
	expect(again.programme.lawRevision).toBe(doctor.programme.lawRevision + 1);
	const texts = statementsOf(await registers.find(again)).map(({ text }) => text);
	expect(texts.slice(0, 2)).toEqual([shipped.text, 'Vores egne ord']);
});

test('a start looks only into programmes that what ships has not reached yet', async () => {
	const reached = await teachingProgramme();
	const behind = await teachingProgramme();
	await database.programme.update({ where: { id: behind.id }, data: { shipped: '' } });
	await database.trainingModule.deleteMany({
		where: { programmeId: { in: [reached.id, behind.id] }, slug: 'laegeattester' },
	});
	await installEverywhere();
	expect(
		await database.trainingModule.findMany({
			where: { programmeId: { in: [reached.id, behind.id] }, slug: 'laegeattester' },
			select: { programmeId: true },
		}),
	).toEqual([{ programmeId: behind.id }]);
});
