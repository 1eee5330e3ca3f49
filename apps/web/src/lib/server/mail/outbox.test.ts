import { beforeAll, expect, test } from 'vitest';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from '#lib/server/identity/actor.ts';
import { deliver } from './deliver.ts';
import { find, list, MAILS_A_PAGE, resend } from './outbox.ts';

let programme: TestProgramme;
let administrator: Actor;

async function actorIn(place: TestProgramme, email: string, roles: Actor['roles']) {
	const member = await createMember(database, place, { name: 'Anna', email, roles: [...roles] });
	const actor = await findActor({ id: member.personId, name: member.name }, place.slug);
	if (!actor) throw new Error('No active member');
	return actor;
}

beforeAll(async () => {
	programme = await createProgramme(database);
	administrator = await actorIn(programme, 'admin@example.dk', ['administrator']);
	const other = await createProgramme(database);
	for (const programmeId of [programme.id, other.id, null])
		await deliver({
			programmeId,
			kind: 'welcome',
			recipient: 'bo@example.dk',
			subject: 'Velkommen',
			body: 'Hej',
		});
});

test("administrators see their own programme's mail", async () => {
	const { mails, total } = await list(administrator, 1);
	expect([mails.length, total]).toEqual([1, 1]);
	expect(mails[0]).toMatchObject({ subject: 'Velkommen', sentAt: null, problem: null });
	expect(await find(administrator, mails[0]?.id ?? '')).toMatchObject({ body: 'Hej' });
});

test('nobody else sees it or sends it again', async () => {
	const [mail] = (await list(administrator, 1)).mails;
	if (!mail) throw new Error('There is no mail');
	const coordinator = await actorIn(programme, 'c@example.dk', ['coordinator', 'management']);
	const former = await actorIn(programme, 'f@example.dk', ['administrator']);
	await database.membership.updateMany({
		where: { personId: former.personId },
		data: { active: false },
	});
	const stranger = await actorIn(await createProgramme(database), 's@example.dk', [
		'administrator',
	]);
	for (const actor of [coordinator, former, stranger, { ...stranger, programme }]) {
		expect(await find(actor as Actor, mail.id)).toBeNull();
		expect(await resend(actor as Actor, mail.id)).toBe(false);
	}
	expect(await list(coordinator, 1)).toEqual({ mails: [], total: 0 });
});

test('the newest comes first, fifty a page', async () => {
	const large = await createProgramme(database);
	const actor = await actorIn(large, 'large@example.dk', ['administrator']);
	await database.mail.createMany({
		data: Array.from({ length: MAILS_A_PAGE + 1 }, (_, index) => ({
			programmeId: large.id,
			kind: 'welcome' as const,
			recipient: 'bo@example.dk',
			subject: `Mail ${index}`,
			body: '',
			createdAt: new Date(2027, 0, 1, 0, index),
		})),
	});
	const first = await list(actor, 1);
	expect([first.mails[0]?.subject, first.mails.length]).toEqual(['Mail 50', MAILS_A_PAGE]);
	expect((await list(actor, 2)).mails.map(({ subject }) => subject)).toEqual(['Mail 0']);
});
