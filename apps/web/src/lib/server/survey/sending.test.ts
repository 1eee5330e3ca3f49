import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { enqueue } from '#lib/server/jobs.ts';
import { dateAsDay, dayAsDate } from '#lib/survey/danish-day.ts';
import { deliverQueued } from './delivering.ts';
import * as ballots from './ballots.ts';
import * as invitations from './invitations.ts';
import * as sending from './sending.ts';
import { SURVEY_MAIL } from './survey-mail-job.ts';
import { actorIn, answer, ask, dayFromToday, outsiders, tokenOf } from './test-wave.ts';
import * as urn from './urn.ts';
import * as waves from './waves.ts';

const notFound = expect.objectContaining({ status: 404 });
const gone = 'gone@example.dk';

const mailbox = await vi.hoisted(async () => {
	const { openMailbox } = await import('@raadgiver/tests/support/mailbox');
	return openMailbox({ refuse: ['gone@example.dk'] });
});
vi.mock('$app/env/private', async (original) => ({
	...(await original<object>()),
	SMTP_URL: mailbox.url,
}));
vi.mock('#lib/server/jobs.ts', () => ({ enqueue: vi.fn() }));

let programme: TestProgramme;
let coordinator: Actor;
let waveId: string;
let before: number;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	const days = { opensOn: dayFromToday(-7), closesOn: dayFromToday(7) };
	waveId = await waves.create(coordinator, { year: 2027, half: 1, ...days });
	before = mailbox.mails.length;
	vi.mocked(enqueue).mockClear();
});

afterEach(() => {
	vi.useRealTimers();
});
afterAll(() => mailbox.stop());

const received = () => mailbox.mails.slice(before);

/** The clock on another day; everything that waits goes on as before. */
function moveClock(days: number) {
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 24 * 60 * 60 * 1000 });
}

async function sendAll() {
	await sending.send(coordinator, waveId);
	await deliverQueued(waveId);
}

async function deliveries() {
	const list = await invitations.list(coordinator, waveId);
	return Object.fromEntries(list.map(({ email, delivery }) => [email, delivery]));
}

const person = (email: string, locale: 'da' | 'en' = 'da') => ({ name: email, email, locale });

describe('the preview', () => {
	test('is word for word what is sent, but for the link', async () => {
		await invitations.add(coordinator, waveId, 'gp', [person('bo@example.dk')]);
		await invitations.add(coordinator, waveId, 'adviser', [person('dorte@example.dk')]);
		const previews = await sending.preview(coordinator, waveId);
		await sendAll();
		for (const [group, email] of [
			['gp', 'bo@example.dk'],
			['adviser', 'dorte@example.dk'],
		]) {
			const [shown, ...others] = previews.filter((one) => one.group === group);
			expect(others).toEqual([]);
			const [mail] = received().filter(({ recipient }) => recipient === email);
			const link = `http://localhost:3000/s/${await tokenOf(waveId, email ?? '')}`;
			expect(mail?.subject).toBe(shown?.subject);
			expect(mail?.text.trim()).toBe(shown?.body.replace('{link}', link));
			expect(shown?.body).toContain('{link}');
		}
	});

	test('shows the English mail where somebody gets it, and only there', async () => {
		await invitations.add(coordinator, waveId, 'gp', [person('ed@example.dk', 'en')]);
		const previews = await sending.preview(coordinator, waveId);
		expect(previews.map(({ group, locale }) => [group, locale])).toEqual([
			['gp', 'da'],
			['gp', 'en'],
			['adviser', 'da'],
		]);
		await sendAll();
		const english = previews.find(({ locale }) => locale === 'en');
		expect(received().map(({ subject }) => subject)).toEqual([english?.subject]);
		const link = `http://localhost:3000/s/${await tokenOf(waveId, 'ed@example.dk')}`;
		expect(received()[0]?.text.trim()).toBe(english?.body.replace('{link}', link));
	});
});

describe('sending', () => {
	test('opens the wave and takes everybody by way of the queue to sent', async () => {
		const tokens = await ask(coordinator, waveId, 'gp', 12);
		await invitations.addCodes(coordinator, waveId, 1);
		expect(await ballots.find(tokens[0] ?? '')).toEqual({ refusal: 'not-open-yet' });
		expect(await sending.send(coordinator, waveId)).toBe(12);
		expect(await waves.find(coordinator, waveId)).toMatchObject({ status: 'open' });
		expect(new Set(Object.values(await deliveries()))).toEqual(new Set(['queued']));
		expect(received()).toEqual([]);

		await deliverQueued(waveId);
		expect(new Set(Object.values(await deliveries()))).toEqual(new Set(['sent']));
		expect(
			received()
				.map(({ recipient }) => recipient)
				.toSorted(),
		).toEqual(Object.keys(await deliveries()).toSorted());
		const [invited] = await invitations.list(coordinator, waveId);
		expect(invited?.sentOn && dateAsDay(invited.sentOn)).toBe(dayFromToday(0));
	});

	test('gives everybody a link to their own ballot', async () => {
		const tokens = await ask(coordinator, waveId, 'gp', 3);
		await sendAll();
		const opened = received().map(({ text }) => /\/s\/(\S+)/.exec(text)?.[1] ?? '');
		expect(opened.toSorted()).toEqual(tokens.toSorted());
		for (const token of opened) expect(await ballots.find(token)).toHaveProperty('ballot');
	});

	test('sends nothing twice', async () => {
		await ask(coordinator, waveId, 'gp', 3);
		await sendAll();
		await deliverQueued(waveId);
		expect(await sending.send(coordinator, waveId)).toBe(0);
		await deliverQueued(waveId);
		expect(received()).toHaveLength(3);
	});

	test('writes to those who were added later, and to nobody else again', async () => {
		await invitations.add(coordinator, waveId, 'gp', [person('bo@example.dk')]);
		await sendAll();
		await invitations.add(coordinator, waveId, 'gp', [person('ane@example.dk')]);
		await sendAll();
		expect(received().map(({ recipient }) => recipient)).toEqual([
			'bo@example.dk',
			'ane@example.dk',
		]);
	});

	test('tells of an address that the server refuses, in its words, and sends to the others', async () => {
		await invitations.add(coordinator, waveId, 'gp', [
			person('ane@example.dk'),
			person(gone),
			person('bo@example.dk'),
		]);
		await sendAll();
		expect(await deliveries()).toEqual({
			'ane@example.dk': 'sent',
			'bo@example.dk': 'sent',
			[gone]: 'failed',
		});
		const list = await invitations.list(coordinator, waveId);
		const refused = list.find(({ email }) => email === gone);
		expect(refused).toMatchObject({ problem: expect.stringContaining('No such mailbox') });
		expect(refused?.sentOn).toBeNull();
		// Tried again, the others are left in peace.
		expect(await sending.send(coordinator, waveId)).toBe(1);
		await deliverQueued(waveId);
		expect(received()).toHaveLength(2);
	});

	test('leaves out whose link cannot be made again, says why, and sends to the others', async () => {
		await ask(coordinator, waveId, 'gp', 12);
		const [invited] = await invitations.list(coordinator, waveId);
		await database.invitation.update({
			where: { id: invited?.id ?? '' },
			data: { tokenHash: new Uint8Array(32) },
		});
		await sendAll();
		const [left, ...others] = await invitations.list(coordinator, waveId);
		expect(left).toMatchObject({ delivery: 'failed', problem: expect.stringContaining('SECRET') });
		expect(new Set(others.map(({ delivery }) => delivery))).toEqual(new Set(['sent']));
		expect(received()).toHaveLength(11);
	});

	test('sends nothing for a wave that was closed meanwhile', async () => {
		await ask(coordinator, waveId, 'gp', 1);
		await sending.send(coordinator, waveId);
		await urn.close(coordinator, waveId);
		await deliverQueued(waveId);
		expect(received()).toEqual([]);
		await expect(sending.send(coordinator, waveId)).rejects.toEqual(notFound);
	});
});

describe('the queue', () => {
	test('is set going at once, naming the wave and nothing else', async () => {
		await ask(coordinator, waveId, 'gp', 1);
		await sending.send(coordinator, waveId);
		await sending.startSending(coordinator, waveId);
		expect(enqueue).toHaveBeenCalledExactlyOnceWith(SURVEY_MAIL, { waveId }, undefined);
	});

	test('waits for the morning of the first day', async () => {
		const opensOn = dayFromToday(3);
		await database.wave.update({ where: { id: waveId }, data: { opensOn: dayAsDate(opensOn) } });
		await sending.send(coordinator, waveId);
		await sending.startSending(coordinator, waveId);
		const morning = new Date(`${opensOn}T07:00:00Z`);
		expect(enqueue).toHaveBeenCalledExactlyOnceWith(SURVEY_MAIL, { waveId }, morning);
	});

	test('is not set going for a wave that is not open', async () => {
		await expect(sending.startSending(coordinator, waveId)).rejects.toEqual(notFound);
		expect(enqueue).not.toHaveBeenCalled();
	});
});

describe('reminders', () => {
	async function remind() {
		const count = await sending.remind(coordinator, waveId);
		await deliverQueued(waveId);
		return count;
	}

	test('go to nobody on the day of the first mail', async () => {
		await ask(coordinator, waveId, 'gp', 2);
		await sendAll();
		expect(await sending.countReminders(coordinator, waveId)).toBe(0);
		expect(await remind()).toBe(0);
		expect(received()).toHaveLength(2);
	});

	test('carry the same link in other words, once a day', async () => {
		await ask(coordinator, waveId, 'gp', 1);
		await sendAll();
		moveClock(1);
		expect(await sending.countReminders(coordinator, waveId)).toBe(1);
		expect(await remind()).toBe(1);
		expect(await remind()).toBe(0);
		const [first, reminder, ...others] = received();
		expect(others).toEqual([]);
		const linkIn = (text = '') => /http\S+/.exec(text)?.[0];
		expect(linkIn(reminder?.text)).toBe(linkIn(first?.text));
		expect(reminder?.subject).not.toBe(first?.subject);
		moveClock(1);
		expect(await remind()).toBe(1);
	});

	test('spare those who are known to have answered, five together', async () => {
		const tokens = await ask(coordinator, waveId, 'gp', 12);
		await sendAll();
		for (const token of tokens.slice(0, 4)) await answer(token, { access: 3 });
		moveClock(1);
		expect(await sending.countReminders(coordinator, waveId)).toBe(12);
		await answer(tokens[4] ?? '', { access: 3 });
		await vi.waitFor(async () => expect(await sending.countReminders(coordinator, waveId)).toBe(7));
		expect(await remind()).toBe(7);
	});

	test('go to nobody whose first mail failed, and to no code', async () => {
		await invitations.add(coordinator, waveId, 'gp', [person(gone)]);
		await invitations.addCodes(coordinator, waveId, 2);
		await sendAll();
		moveClock(1);
		expect(await remind()).toBe(0);
	});

	test('end with the last day', async () => {
		await ask(coordinator, waveId, 'gp', 1);
		await sendAll();
		moveClock(8);
		expect(await remind()).toBe(0);
	});
});

test('nobody but the coordinator sees, sends or reminds', async () => {
	await ask(coordinator, waveId, 'gp', 1);
	for (const [who, actor] of await outsiders(programme)) {
		await expect(sending.preview(actor, waveId), who).rejects.toEqual(notFound);
		await expect(sending.send(actor, waveId), who).rejects.toEqual(notFound);
	}
	expect(await waves.find(coordinator, waveId)).toMatchObject({ status: 'draft' });
	await sendAll();
	moveClock(1);
	for (const [who, actor] of await outsiders(programme)) {
		await expect(sending.startSending(actor, waveId), who).rejects.toEqual(notFound);
		expect(await sending.countReminders(actor, waveId), who).toBe(0);
		expect(await sending.remind(actor, waveId), who).toBe(0);
	}
	expect(enqueue).not.toHaveBeenCalled();
	expect(await sending.countReminders(coordinator, waveId)).toBe(1);
});
