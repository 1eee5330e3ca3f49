import { once } from 'node:events';
import { createServer } from 'node:net';
import { availablePort } from '@raadgiver/db/cluster';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start, temporaryDirectory, type Started } from './started.ts';

describe('what is taken is refused with the reason', () => {
	const directory = temporaryDirectory();
	const other = temporaryDirectory();
	let first: Started;
	let port: string;

	beforeAll(async () => {
		port = String(await availablePort());
		first = start({ DATA_DIR: directory.path, PORT: port });
		await first.ready();
	});

	afterAll(async () => {
		first.signal('SIGTERM');
		await first.ended;
		directory.remove();
		other.remove();
	});

	it('a port that another program has', async () => {
		const server = createServer().listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port: theirs } = server.address() as { port: number };
		const second = start({ DATA_DIR: other.path, PORT: String(theirs) });
		expect(await second.ended).toBe(1);
		expect(second.output()).toContain(`Port ${theirs} is taken by another program.`);
		expect(second.output()).toMatch(/PORT=\d+ npm start/);
		server.close();
	});

	it('a port that our own app has', async () => {
		const second = start({ DATA_DIR: other.path, PORT: port });
		expect(await second.ended).toBe(1);
		expect(second.output()).toContain(`Port ${port} is taken by another Rådgiver på hjul.`);
	});

	it('a data directory that another start uses', async () => {
		const second = start({ DATA_DIR: directory.path, PORT: String(await availablePort()) });
		expect(await second.ended).toBe(1);
		expect(second.output()).toContain(`${directory.path} is in use: process `);
		expect(second.output()).toContain(`is serving http://localhost:${port}`);
		expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
	});
});
