import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SECRET } from '$app/env/private';
import { database } from '#lib/server/database.ts';
import { teachingProgramme, learnerIn } from '#lib/server/training/test-programme.ts';
import { endSessions, findSignedIn } from './session.ts';

const DAY = 24 * 60 * 60 * 1000;

async function sessionOf(personId: string, lasts = 30 * DAY) {
	const token = randomBytes(24).toString('base64url');
	await database.session.create({
		data: { personId, token, expiresAt: new Date(Date.now() + lasts) },
	});
	return token;
}

function cookie(token: string, secret = SECRET): Headers {
	const signature = createHmac('sha256', secret).update(token).digest('base64');
	const value = encodeURIComponent(`${token}.${signature}`);
	return new Headers({ cookie: `sprog=da; better-auth.session_token=${value}` });
}

describe('findSignedIn', async () => {
	const programme = await teachingProgramme();
	const learner = await learnerIn(programme, 'gp');
	const token = await sessionOf(learner.personId);

	it('knows the person and what they belong to', async () => {
		const found = await findSignedIn(cookie(token));
		expect(found).toMatchObject({ id: learner.personId, name: learner.name, locale: 'da' });
		expect(found?.memberships).toMatchObject([{ slug: programme.slug, roles: ['gp'] }]);
	});

	it('knows nobody without a cookie', async () => {
		expect(await findSignedIn(new Headers())).toBeUndefined();
		expect(await findSignedIn(new Headers({ cookie: 'sprog=da' }))).toBeUndefined();
	});

	it('refuses a token that is signed with another secret, or not at all', async () => {
		expect(await findSignedIn(cookie(token, 'another'.repeat(6)))).toBeUndefined();
		const unsigned = new Headers({ cookie: `better-auth.session_token=${token}` });
		expect(await findSignedIn(unsigned)).toBeUndefined();
	});

	it('leaves out a programme that the person is no active member of', async () => {
		const former = await learnerIn(programme, 'caseworker');
		const theirs = await sessionOf(former.personId);
		await database.membership.updateMany({
			where: { personId: former.personId },
			data: { active: false },
		});
		expect((await findSignedIn(cookie(theirs)))?.memberships).toEqual([]);
	});

	it('ends with its session', async () => {
		await endSessions({ id: learner.personId });
		expect(await findSignedIn(cookie(token))).toBeUndefined();
		const over = await sessionOf(learner.personId, -1000);
		expect(await findSignedIn(cookie(over))).toBeUndefined();
	});
});
