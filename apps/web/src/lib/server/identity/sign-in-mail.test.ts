import { beforeAll, expect, test } from 'vitest';
import { createMember, createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { sendSignInLink } from './sign-in-mail.ts';

beforeAll(async () => {
	const [first, second] = [await createProgramme(database), await createProgramme(database)];
	const roles: ['gp'] = ['gp'];
	await createMember(database, first, { name: 'Bo', email: 'bo@example.dk', roles });
	await createMember(database, first, { name: 'Ib', email: 'ib@example.dk', roles, active: false });
	for (const programme of [first, second])
		await createMember(database, programme, { name: 'Eva', email: 'eva@example.dk', roles });
});

/** The mail to this address, as soon as it is there: it is written after the asker got an answer. */
async function mailTo(recipient: string) {
	await expect.poll(() => database.mail.count({ where: { recipient } })).toBe(1);
	return database.mail.findFirstOrThrow({ where: { recipient } });
}

test('a member gets a link that leads back to where they were', async () => {
	await sendSignInLink('BO@example.dk', 'the token', '/p/valby?side=2');
	const mail = await mailTo('bo@example.dk');
	expect(mail.programmeId).not.toBeNull();
	expect(mail.body).toContain('/log-ind/bekraeft?token=the+token&til=%2Fp%2Fvalby%3Fside%3D2');
});

test("the mail of whoever is in two programmes stands in neither's outbox", async () => {
	await sendSignInLink('eva@example.dk', 'the token', undefined);
	expect((await mailTo('eva@example.dk')).programmeId).toBeNull();
});

test('whoever is unknown, or a member nowhere any more, gets none', async () => {
	await sendSignInLink('nobody@example.dk', 'the token', undefined);
	await sendSignInLink('ib@example.dk', 'the token', undefined);
	expect(
		await database.mail.count({
			where: { recipient: { in: ['nobody@example.dk', 'ib@example.dk'] } },
		}),
	).toBe(0);
});
