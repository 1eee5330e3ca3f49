import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A reverse proxy as docs/operations.md asks for: the path of a socket decides which instance it reaches. */
export interface HashingProxy {
	readonly port: number;
	/** Who may be reached from now on. Sockets that stand stay where they are. */
	share: (ports: readonly number[]) => void;
	close: () => void;
}

export async function openHashingProxy(): Promise<HashingProxy> {
	let instances: readonly number[] = [];
	const open = new Set<Socket>();
	const server = createServer();
	server.on('upgrade', (request, near: Socket, head: Buffer) => {
		const [path = ''] = (request.url ?? '').split('?');
		const far = connect(instanceFor(path, instances), '127.0.0.1');
		const lines = [`GET ${request.url} HTTP/1.1`];
		for (let at = 0; at < request.rawHeaders.length; at += 2)
			lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`);
		far.write(`${lines.join('\r\n')}\r\n\r\n`);
		far.write(head);
		near.pipe(far).pipe(near);
		const end = () => [near, far].forEach((socket) => socket.destroy());
		for (const socket of [near, far]) {
			open.add(socket);
			socket.on('error', end).on('close', () => {
				open.delete(socket);
				end();
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		share: (ports) => (instances = ports),
		close: () => {
			server.close();
			for (const socket of open) socket.destroy();
		},
	};
}

/** The same path always reaches the same instance, as long as they are the same. */
export function instanceFor(path: string, instances: readonly number[]): number {
	const sum = [...path].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521, 7);
	return instances[sum % instances.length] ?? 0;
}
