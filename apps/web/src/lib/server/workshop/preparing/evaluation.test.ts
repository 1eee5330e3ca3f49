import { describe, expect, it } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop, outsiders, participantIn } from '../test-workshop.ts';
import * as evaluation from './evaluation.ts';

async function evaluated() {
	const workshop = await createWorkshop({ phase: 'end' });
	await database.programme.update({
		where: { id: workshop.programme.id },
		data: { uses: ['workshop', 'survey'] },
	});
	return workshop;
}

describe('the evaluation of a workshop', () => {
	it('is a wave of the survey that asks those who took part', async () => {
		const { facilitator, id, programme } = await evaluated();
		expect(await evaluation.ask(facilitator, id)).toBe(true);
		expect(await evaluation.ask(facilitator, id)).toBe(false);
		const waves = await database.wave.findMany({
			where: { programmeId: programme.id },
			select: { status: true, questionnaires: { select: { group: true } } },
		});
		expect(waves).toEqual([{ status: 'open', questionnaires: [{ group: 'adviser' }] }]);
	});

	it('gives each participant one link of their own, however often and at once they ask', async () => {
		const { facilitator, id } = await evaluated();
		const [one, other] = [await participantIn(id), await participantIn(id)];
		expect(await evaluation.linkFor(one)).toBeUndefined();
		await evaluation.ask(facilitator, id);
		const links = await Promise.all([one, one, one].map((who) => evaluation.linkFor(who)));
		expect(new Set(links).size).toBe(1);
		expect(await evaluation.linkFor(other)).not.toBe(links[0]);
		await database.workshopParticipant.update({
			where: { id: other.id },
			data: { removedAt: new Date() },
		});
		expect(await evaluation.linkFor(other)).toBeUndefined();
	});

	it('never joins a wave in which advisers are asked about something else', async () => {
		const { facilitator, id, programme } = await evaluated();
		await evaluation.ask(facilitator, id);
		await database.workshop.update({ where: { id }, data: { evaluationWaveId: null } });
		expect(await evaluation.ask(facilitator, id)).toBe(true);
		await database.workshop.update({ where: { id }, data: { evaluationWaveId: null } });
		await database.waveQuestionnaire.updateMany({
			where: { wave: { programmeId: programme.id } },
			data: { definition: { id: 'adviser' } },
		});
		await expect(evaluation.ask(facilitator, id)).rejects.toThrow(evaluation.HalfYearTakenError);
	});

	it('is for those who lead the workshop', async () => {
		const workshop = await evaluated();
		for (const [who, actor] of await outsiders(workshop)) {
			await expect(evaluation.ask(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
			await expect(evaluation.find(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
		}
	});
});
