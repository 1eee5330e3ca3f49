import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { deliver } from './deliver.ts';

const mail = {
	programmeId: null,
	recipient: 'anna@example.dk',
	subject: 'Log ind',
	body: 'Hej\n\n{link}',
	link: 'https://example.dk/log-ind/bekraeft?token=$&',
};

test('without a mail server a mail waits in the outbox, with its sign-in link', async () => {
	expect(await deliver({ ...mail, kind: 'signIn' })).toEqual({ sent: false, problem: undefined });
	expect(await database.mail.findFirst({ where: { kind: 'signIn' } })).toMatchObject({
		body: `Hej\n\n${mail.link}`,
		sentAt: null,
		problem: null,
	});
});

test('the link to a questionnaire is never stored', async () => {
	await deliver({ ...mail, kind: 'surveyInvitation' });
	expect(await database.mail.findFirst({ where: { kind: 'surveyInvitation' } })).toMatchObject({
		body: 'Hej\n\n{link}',
	});
});
