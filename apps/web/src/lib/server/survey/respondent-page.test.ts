import { beforeEach, expect, test } from 'vitest';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as ballots from './ballots.ts';
import { continueTo, openBallot, stepAddress, write } from './respondent-page.ts';
import { actorIn, answer, ask, dayFromToday, openWave } from './test-wave.ts';
import * as urn from './urn.ts';

let coordinator: Actor;
let waveId: string;
let token: string;
let visits = 0;

beforeEach(async () => {
	coordinator = await actorIn(await createProgramme(database), 'coordinator');
	waveId = await openWave(coordinator);
	[token = ''] = await ask(coordinator, waveId, 'gp', 1);
	visits += 1;
});

/** A request with this link, from an address that is new in each test. */
function visit(written: string, address = `192.0.2.${visits}`) {
	return { params: { token: written }, getClientAddress: () => address };
}

test('a good link opens its ballot', async () => {
	expect(await openBallot(visit(token))).toMatchObject({ token, group: 'gp' });
});

test.each<[ballots.Refusal, number, () => Promise<unknown>]>([
	['unknown', 404, () => Promise.resolve((token = 'no-such-link'))],
	['not-open-yet', 403, () => moveWave({ opensOn: dayAsDate(dayFromToday(1)) })],
	['expired', 410, () => moveWave({ closesOn: dayAsDate(dayFromToday(-1)) })],
	['closed', 410, () => urn.close(coordinator, waveId)],
	['used', 410, () => answer(token, { access: 3 })],
])('%s is answered with %i, by reading and by writing', async (refusal, status, make) => {
	await make();
	const page = expect.objectContaining({ status, body: expect.objectContaining({ refusal }) });
	await expect(openBallot(visit(token))).rejects.toEqual(page);
	await expect(write(ballots.save(token, { access: 1 }))).rejects.toEqual(page);
});

function moveWave(data: { opensOn?: Date; closesOn?: Date }) {
	return database.wave.update({ where: { id: waveId }, data });
}

test('what fails for another reason is not passed off as a refusal', async () => {
	const fault = new Error('The disk is full');
	await expect(write(Promise.reject(fault))).rejects.toBe(fault);
});

test('after thirty wrong codes an address has to wait, and a good one still works there', async () => {
	const wrong = () => openBallot(visit('no-such-link'));
	for (let tries = 0; tries < 30; tries += 1)
		await expect(wrong()).rejects.toMatchObject({ status: 404 });
	const wait = { status: 429, body: { refusal: 'too-many', minutes: 10 } };
	await expect(wrong()).rejects.toMatchObject(wait);
	expect(await openBallot(visit(token))).toHaveProperty('group', 'gp');
	await expect(openBallot(visit('no-such-link', '198.51.100.1'))).rejects.toMatchObject({
		status: 404,
	});
});

test('good and used links are no guesses, however often they are opened', async () => {
	await answer(token, { access: 3 });
	for (let tries = 0; tries < 31; tries += 1)
		await expect(openBallot(visit(token))).rejects.toMatchObject({ status: 410 });
});

test('the last question leads to the page that hands in, and says when it was saved', () => {
	expect(stepAddress('T', 0, 14)).toBe('/s/T');
	expect(stepAddress('T', 13, 14)).toBe('/s/T/13');
	expect(stepAddress('T', 14, 14)).toBe('/s/T/14');
	expect(stepAddress('T', 15, 14)).toBe('/s/T/send');
	expect(() => continueTo('/s/T/2', '14.32')).toThrow(
		expect.objectContaining({ status: 303, location: '/s/T/2?gemt=14.32' }),
	);
});
