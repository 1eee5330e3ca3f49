import { beforeEach, expect, test } from 'vitest';
import type { StoredAnswers } from '@raadgiver/survey';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as invitations from './invitations.ts';
import { actorIn, answer, openWave, tokenOf } from './test-wave.ts';
import * as urn from './urn.ts';

let programme: TestProgramme;
let coordinator: Actor;
let waveId: string;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	waveId = await openWave(coordinator);
});

/** What is stored of an answer that an invited doctor by the name of Torvald Rugvinge writes. */
async function storedText(text: string): Promise<unknown> {
	const invited = { name: 'Torvald Rugvinge', email: 'torvald@example.dk', locale: 'da' } as const;
	await invitations.add(coordinator, waveId, 'gp', [invited]);
	await answer(await tokenOf(waveId, invited.email), { access: 4, better: text });
	await urn.close(coordinator, waveId);
	const { answers } = await database.response.findFirstOrThrow({ where: { waveId } });
	return (answers as StoredAnswers)['better'];
}

test('members of the programme and those it has asked are not named in what is stored', async () => {
	const member = {
		name: 'Karla Tjørnelys',
		email: 'karla@example.dk',
		roles: ['adviser' as const],
	};
	await createMember(database, programme, member);
	expect(await storedText('Karla Tjørnelys og Torvald kommer for sent')).toBe(
		'[navn] og [navn] kommer for sent',
	);
});

test('numbers that lead to a person are not stored', async () => {
	expect(await storedText('Ring 23 45 67 89 om 010203-1234, læs § 56')).toBe(
		'Ring [telefonnummer] om [CPR-nummer], læs § 56',
	);
});

test('what names nobody is stored as it was written', async () => {
	expect(await storedText('Kom oftere, gerne to timer om ugen')).toBe(
		'Kom oftere, gerne to timer om ugen',
	);
});
