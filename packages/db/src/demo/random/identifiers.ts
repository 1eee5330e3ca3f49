import { createHash } from 'node:crypto';

/** Gives ids and keys by name: the same for the same seed, and looking random in any order. */
export type Identifiers = {
	/** A UUID of version 4, as the app gives its rows. */
	uuid(name: string): string;
	/** 32 bytes, as long as the app's hashes and keys. */
	bytes(name: string): Uint8Array<ArrayBuffer>;
};

export function identifiersFrom(seed: string): Identifiers {
	const digest = (kind: string, name: string) =>
		createHash('sha256').update(`${seed}\n${kind}\n${name}`).digest();
	return {
		uuid: (name) => asUuid(digest('uuid', name)),
		bytes: (name) => new Uint8Array(digest('bytes', name)),
	};
}

/** RFC 9562, section 5.4: the version stands in the 7th byte, the variant in the 9th. */
function asUuid(digest: Buffer): string {
	const bytes = digest.subarray(0, 16);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = bytes.toString('hex');
	const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
	return [...groups, hex.slice(20)].join('-');
}
