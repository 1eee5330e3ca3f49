import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { LiveSession, SessionLost } from './live-session.ts';

let file: TestDatabase;
let other: Client;
const sessions: LiveSession[] = [];

beforeAll(async () => {
	file = await createTestDatabase();
	other = new Client({ connectionString: file.url });
	await other.connect();
});

afterEach(async () => {
	for (const session of sessions.splice(0)) await session.close();
});

afterAll(async () => {
	await other.end();
	await file.drop();
});

async function open() {
	const events = { up: vi.fn(), lost: vi.fn(), heard: vi.fn() };
	const session = new LiveSession(file.url, ['news'], events);
	sessions.push(session);
	await vi.waitFor(() => expect(events.up).toHaveBeenCalledOnce());
	return { session, ...events };
}

/** Ends every other connection from the server's side, as its end would. */
const cutAll = () =>
	other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
		WHERE datname = current_database() AND pid <> pg_backend_pid()`);

test('one of two sessions has the lock, until it gives it back', async () => {
	const [one, two] = [await open(), await open()];
	expect(await one.session.tryLock('a')).toBe(true);
	expect(await two.session.tryLock('a')).toBe(false);
	expect(await two.session.tryLock('b')).toBe(true);
	await one.session.unlock('a');
	expect(await two.session.tryLock('a')).toBe(true);
});

test('the end of the connection is noticed, gives the locks back, and is mended', async () => {
	const { session, up, lost, heard } = await open();
	await session.tryLock('c');
	await cutAll();
	await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
	await expect(session.query('SELECT 1')).rejects.toThrow(SessionLost);
	await vi.waitFor(() => expect(up).toHaveBeenCalledTimes(2), { timeout: 5_000 });
	const { session: next } = await open();
	expect(await next.tryLock('c')).toBe(true);
	await other.query(`NOTIFY news, 'still here'`);
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('news', 'still here'));
});

test('an error of the server is an answer, and the connection stands', async () => {
	const { session, lost } = await open();
	await expect(session.query('SELECT 1/0')).rejects.toThrow('division by zero');
	expect(await session.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
	expect(lost).not.toHaveBeenCalled();
});
