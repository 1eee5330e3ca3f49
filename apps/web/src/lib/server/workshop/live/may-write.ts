import { type Connection, OutgoingMessage } from '@hocuspocus/server';

/** Lets a browser write in a document, or no longer. What it wrote meanwhile is asked for then. */
export function setMayWrite(connection: Connection, mayWrite: boolean): void {
	if (connection.readOnly === !mayWrite) return;
	connection.readOnly = !mayWrite;
	if (!mayWrite) return;
	const question = new OutgoingMessage(connection.messageAddress)
		.createSyncMessage()
		.writeFirstSyncStepFor(connection.document);
	connection.send(question.toUint8Array());
}
