import { expect, test } from 'vitest';
import { createMember, createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { deliver } from '#lib/server/mail/deliver.ts';
import { findActor } from './actor.ts';
import { waiting } from './waiting.ts';

test('without a mail server, welcomes wait for the administrator and for nobody else', async () => {
	const programme = await createProgramme(database);
	const actorOf = async (email: string, roles: ['administrator'] | ['coordinator']) => {
		const member = await createMember(database, programme, { name: 'Anna', email, roles });
		const actor = await findActor({ id: member.personId, name: member.name }, programme.slug);
		if (!actor) throw new Error('No active member');
		return actor;
	};
	const administrator = await actorOf('admin@example.dk', ['administrator']);
	const coordinator = await actorOf('coordinator@example.dk', ['coordinator']);
	expect(await waiting(administrator)).toEqual([]);

	await deliver({
		programmeId: programme.id,
		kind: 'welcome',
		recipient: 'bo@example.dk',
		subject: 'Velkommen',
		body: 'Hej',
	});
	expect(await waiting(administrator)).toMatchObject([
		{ title: '1 velkomst ligger i udbakken', href: `/p/${programme.slug}/udbakke` },
	]);
	expect(await waiting(coordinator)).toEqual([]);
});
