import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as ballots from './ballots.ts';
import * as invitations from './invitations.ts';
import * as links from './links.ts';
import { actorIn, ask, openWave } from './test-wave.ts';

let coordinator: Actor;
let waveId: string;
let token: string;
let invitation: { id: string; tokenHash: Uint8Array };

beforeEach(async () => {
	coordinator = await actorIn(await createProgramme(database), 'coordinator');
	waveId = await openWave(coordinator);
	[token = ''] = await ask(coordinator, waveId, 'gp', 1);
	invitation = await database.invitation.findFirstOrThrow({ where: { waveId } });
});

afterEach(() => {
	vi.doUnmock('$app/env/private');
	vi.resetModules();
});

/** The module as a server loads it that was started with another SECRET. */
async function underAnotherSecret<Module>(load: () => Promise<Module>): Promise<Module> {
	vi.resetModules();
	vi.doMock('$app/env/private', async (original) => ({
		...(await original<object>()),
		SECRET: 'the secret of another installation',
	}));
	return load();
}

test('an invitation has one link, the same each time it is made', async () => {
	const link = links.linkOf(invitation, 'link');
	expect(link).toBe(`http://localhost:3000/s/${token}`);
	expect(links.linkOf(invitation, 'link')).toBe(link);
	expect(await links.invitationLink(invitation.id)).toBe(link);
});

test('a printed code has no link to be found in the outbox', async () => {
	await invitations.addCodes(coordinator, waveId, 1);
	const { id } = await database.invitation.findFirstOrThrow({
		where: { waveId, delivery: 'printed' },
	});
	expect(await links.invitationLink(id)).toBeUndefined();
});

test('under another SECRET no second link is made', async () => {
	const other = await underAnotherSecret(() => import('./links.ts'));
	expect(() => other.linkOf(invitation, 'link')).toThrow(other.SecretChangedError);
	await expect(other.invitationLink(invitation.id)).rejects.toThrow(other.SecretChangedError);
});

test('under another SECRET a link that was sent still opens its ballot', async () => {
	await ballots.save(token, { access: 4 });
	const other = await underAnotherSecret(() => import('./ballots.ts'));
	expect(await other.find(token)).toMatchObject({ ballot: { answers: { access: 4 } } });
});

test('under another SECRET the cards that would not work are not printed', async () => {
	await invitations.addCodes(coordinator, waveId, 3);
	const other = await underAnotherSecret(() => import('./invitations.ts'));
	expect(await other.listCodes(coordinator, waveId)).toEqual([]);
	await other.addCodes(coordinator, waveId, 2);
	expect(await other.listCodes(coordinator, waveId)).toHaveLength(2);
});
