import { afterAll, expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { sendWaiting } from './law/sending.ts';
import * as plans from './plan.ts';
import { learnerIn, teachingProgramme } from './test-programme.ts';
import { writeMails } from './training-mail.ts';

const mailbox = await vi.hoisted(async () => {
	const { openMailbox } = await import('@raadgiver/tests/support/mailbox');
	return openMailbox();
});
vi.mock('$app/env/private', async (original) => ({
	...(await original<object>()),
	SMTP_URL: mailbox.url,
}));

afterAll(() => mailbox.stop());

// A Wednesday, half past six in the morning in Denmark.
const moment = new Date('2026-11-25T05:30:00Z');
const later = (days: number) => new Date(Number(moment) + days * 86_400_000);

async function addressOf({ personId }: Actor): Promise<string> {
	return (await database.person.findUniqueOrThrow({ where: { id: personId } })).email;
}

async function mailsTo(actor: Actor): Promise<number> {
	return database.mail.count({ where: { recipient: await addressOf(actor) } });
}

async function reader(programme: Awaited<ReturnType<typeof teachingProgramme>>): Promise<Actor> {
	const actor = await learnerIn(programme, 'gp');
	await plans.update(actor, { minutes: 8, weekdays: [3] });
	return actor;
}

test('the mail arrives once, in the reader’s language, and opens today', async () => {
	const programme = await teachingProgramme();
	const doctor = await reader(programme);
	await database.person.update({ where: { id: doctor.personId }, data: { locale: 'en' } });
	await Promise.all([writeMails(moment), writeMails(moment)]);
	await writeMails(moment);
	await sendWaiting('trainingToday');
	await sendWaiting('trainingToday');
	const address = await addressOf(doctor);
	const mail = await mailbox.next(address);
	expect(mail.subject).toContain('For you today');
	expect(mail.text).toContain(`/p/${programme.slug}/laering\n`);
	expect(mail.html).toContain(`/p/${programme.slug}/laering/plan</a>`);
	expect(mailbox.mails.filter(({ recipient }) => recipient === address)).toHaveLength(1);
	// Nobody else reads what somebody is about to learn.
	expect(await database.mail.findMany({ where: { recipient: address } })).toMatchObject([
		{ programmeId: null, problem: null },
	]);
});

test('it comes on the chosen weekday, and the next week again', async () => {
	const doctor = await reader(await teachingProgramme());
	await writeMails(later(1));
	expect(await mailsTo(doctor)).toBe(0);
	await writeMails(moment);
	await writeMails(later(7));
	expect(await mailsTo(doctor)).toBe(2);
});

test('nobody gets one who has left, has nothing to do, or is in a programme that teaches no more', async () => {
	const programme = await teachingProgramme();
	const [former, finished] = [await reader(programme), await reader(programme)];
	await database.membership.updateMany({
		where: { personId: former.personId },
		data: { active: false },
	});
	const modules = await database.trainingModule.findMany({ where: { programmeId: programme.id } });
	await database.moduleProgress.createMany({
		data: modules.map(({ slug }) => ({
			...{ programmeId: programme.id, personId: finished.personId, slug, version: 1 },
			completedAt: moment,
		})),
	});
	const elsewhere = await teachingProgramme();
	const colleague = await reader(elsewhere);
	await database.programme.update({ where: { id: elsewhere.id }, data: { uses: ['survey'] } });
	await writeMails(moment);
	for (const actor of [former, finished, colleague]) expect(await mailsTo(actor)).toBe(0);
});
