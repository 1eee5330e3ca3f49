import { afterAll, expect, test, vi } from 'vitest';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { stopJobs } from '#lib/server/jobs.ts';
import * as ballots from './ballots.ts';
import * as sending from './sending.ts';
import { SURVEY_MAIL } from './survey-mail-job.ts';
import { actorIn, ask, openWave, tokenOf } from './test-wave.ts';

const mailbox = await vi.hoisted(async () => {
	const { openMailbox } = await import('@raadgiver/tests/support/mailbox');
	return openMailbox();
});
vi.mock('$app/env/private', async (original) => {
	const { databaseUrl } = await import('@raadgiver/tests/support/database');
	const [here] = await database.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
	const url = databaseUrl(process.env['TEST_SERVER_URL'] ?? '', here?.name ?? '');
	return { ...(await original<object>()), SMTP_URL: mailbox.url, DATABASE_URL: url };
});

afterAll(async () => {
	await stopJobs();
	await mailbox.stop();
});

test('a wave goes by way of the queue to mails that open ballots, and no link is kept', async () => {
	const coordinator = await actorIn(await createProgramme(database), 'coordinator');
	const waveId = await openWave(coordinator);
	const tokens = await ask(coordinator, waveId, 'gp', 3);
	const people = await database.invitation.findMany({ where: { waveId }, select: { email: true } });
	await sending.send(coordinator, waveId);
	await sending.startSending(coordinator, waveId);
	for (const { email } of people) {
		const mail = await mailbox.next(email ?? '');
		const token = await tokenOf(waveId, email ?? '');
		expect(mail.text).toContain(`/s/${token}`);
		expect(await ballots.find(token)).toHaveProperty('ballot');
	}
	await vi.waitFor(async () => expect(await jobStates()).toEqual(['completed']), {
		timeout: 10_000,
	});
	await ballots.save(tokens[0] ?? '', { access: 3 });

	const kept = await everyRow();
	expect(kept).toContain(waveId);
	for (const token of tokens)
		for (const trace of [token, Buffer.from(token, 'base64url').toString('hex')])
			expect(kept).not.toContain(trace);
	expect(kept).not.toMatch(/\/s\/[\w-]{12}/);
}, 30_000);

async function jobStates(): Promise<string[]> {
	const jobs = await database.$queryRaw<{ state: string }[]>`
		SELECT state::text FROM pgboss.job WHERE name = ${SURVEY_MAIL}`;
	return jobs.map(({ state }) => state);
}

/** Every row of every table, the queue's too. */
async function everyRow(): Promise<string> {
	const tables = await database.$queryRaw<{ name: string }[]>`
		SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
		WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`;
	const rows: string[] = [];
	for (const { name } of tables) {
		const found = await database.$queryRawUnsafe<{ text: string }[]>(
			`SELECT to_jsonb(row)::text AS text FROM ${name} row`,
		);
		rows.push(...found.map(({ text }) => text));
	}
	return rows.join('\n');
}
