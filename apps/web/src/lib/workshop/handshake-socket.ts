import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';

/**
 * Hocuspocus' socket, but what is sent while it is down is dropped. Each document compares itself with
 * the server when the socket is up again, which brings everything over and is acknowledged once. What
 * waited in line would be acknowledged beside that, and a text would pass for kept before it is.
 */
export class HandshakeSocket extends HocuspocusProviderWebsocket {
	override send(message: Uint8Array): void {
		if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
	}
}
