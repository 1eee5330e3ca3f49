import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { database } from '#lib/server/database.ts';
import { SECRET } from '$app/env/private';
import { databaseUrl } from '@raadgiver/tests/support/database';
import { signInCookie } from '@raadgiver/tests/support/session';
import { createToken, participantCookie, participantHash } from '../joining/participant-token.ts';
import { Live } from './live.ts';

/** The sockets of a process of its own, on the database of this test file. */
export async function openLive(): Promise<{ url: string; live: Live; close: () => Promise<void> }> {
	const live = new Live(await ownDatabaseUrl());
	const server = createServer((_request, response) => response.end());
	server.on('upgrade', (request, socket, head) => live.upgrade(request, socket, head));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
		live,
		close: async () => {
			await live.close();
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Where vitest.database.ts has put this file's tables. */
export async function ownDatabaseUrl(): Promise<string> {
	const [row] = await database.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
	return databaseUrl(process.env['TEST_SERVER_URL'] ?? '', row?.name ?? '');
}

let made = 0;

/** Somebody new who takes part, with their cookie. */
export async function enrol(
	workshopId: string,
	roomId: string | undefined,
): Promise<{ id: string; name: string; cookie: string }> {
	made += 1;
	const token = createToken();
	const { id, name } = await database.workshopParticipant.create({
		data: {
			workshopId,
			roomId: roomId ?? null,
			name: `Deltager ${made}`,
			tokenHash: participantHash(token),
		},
		select: { id: true, name: true },
	});
	return { id, name, cookie: `${participantCookie(workshopId)}=${token}` };
}

/** The cookie of a signed-in person. */
export async function signIn(personId: string): Promise<string> {
	const { name, value } = await signInCookie(database, '', SECRET, { personId });
	return `${name}=${value}`;
}
