import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut as a tunnel cuts a phone off: nothing comes through, nothing ends. */
export interface Tunnel {
	readonly port: number;
	/** Where it leads. */
	lead: (port: number) => void;
	cut: () => void;
	mend: () => void;
	close: () => void;
}

export async function openTunnel(): Promise<Tunnel> {
	let target = 0;
	let isCut = false;
	const pairs = new Set<readonly [Socket, Socket]>();
	const server = createServer((near) => {
		if (isCut) near.pause();
		// Who comes while nothing comes through waits for nothing, and has to come again.
		const far = isCut ? near : connect(target, '127.0.0.1');
		const pair = [near, far] as const;
		pairs.add(pair);
		const end = () => {
			pairs.delete(pair);
			for (const socket of pair) socket.destroy();
		};
		for (const socket of pair) socket.on('error', end).on('close', end);
		if (near === far) return;
		near.pipe(far);
		far.pipe(near);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const endAll = () => {
		for (const [near, far] of pairs) {
			near.destroy();
			far.destroy();
		}
	};
	return {
		port: (server.address() as AddressInfo).port,
		lead: (port) => (target = port),
		cut: () => {
			isCut = true;
			for (const [near, far] of pairs) {
				near.unpipe(far).pause();
				far.unpipe(near).pause();
			}
		},
		mend: () => {
			isCut = false;
			endAll();
		},
		close: () => {
			server.close();
			endAll();
		},
	};
}
