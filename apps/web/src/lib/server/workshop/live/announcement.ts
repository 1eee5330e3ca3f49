import { type Connection, OutgoingMessage } from '@hocuspocus/server';
import type { ServerMessage } from '@raadgiver/workshop';

/** A message to browsers: a thousand who are told the same are sent the same bytes, written once. */
export class Announcement {
	/** What it says, to know whether somebody has been told it already. */
	readonly text: string;
	#address = '';
	#bytes: Uint8Array = new Uint8Array();

	constructor(message: ServerMessage) {
		this.text = JSON.stringify(message);
	}

	sendTo(channel: Connection): void {
		if (this.#address !== channel.messageAddress) {
			this.#address = channel.messageAddress;
			this.#bytes = new OutgoingMessage(this.#address).writeStateless(this.text).toUint8Array();
		}
		channel.send(this.#bytes);
	}
}
