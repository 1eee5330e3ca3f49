import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { encode } from 'uqr';
import { SECRET } from '$app/env/private';
import { database } from '#lib/server/database.ts';
import { origin } from '#lib/server/origin.ts';
import { qrPath } from '#lib/survey/qr-path.ts';

/** Milliseconds for which a link takes somebody along: a picture of it opens nothing afterwards. */
const LASTS = 15 * 60_000;
const key = Buffer.from(hkdfSync('sha256', SECRET, '', 'workshop device link', 32));
/** Bytes, as AES-GCM has them, and of the moment in seconds at which the link ends. */
const NONCE = 12;
const SEAL = 16;
const MOMENT = 4;

/** The address at which another device goes on as the participant who holds this secret, and its QR code. */
export function deviceLink(code: string, token: string, now = Date.now()) {
	const address = `${origin}/w/${code}/fortsaet/${sealToken(code, token, now)}`;
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	return { address, qr: { path: qrPath(data), size } };
}

/** The secret in a link to this workshop. Nothing where its time is up, or where it is not ours. */
export function openDeviceLink(code: string, sealed: string, now = Date.now()): string | undefined {
	try {
		const bytes = Buffer.from(sealed, 'base64url');
		const nonce = bytes.subarray(0, NONCE);
		const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: SEAL });
		decipher.setAAD(Buffer.from(code)).setAuthTag(bytes.subarray(-SEAL));
		const held = Buffer.concat([decipher.update(bytes.subarray(NONCE, -SEAL)), decipher.final()]);
		const ends = held.readUInt32BE() * 1000;
		return now < ends ? held.subarray(MOMENT).toString() : undefined;
	} catch {
		return undefined;
	}
}

/** Whether a link has taken nobody along yet. */
export async function isUnused(sealed: string): Promise<boolean> {
	return (await database.workshopUsedLink.count({ where: { hash: hashOf(sealed) } })) === 0;
}

/**
 * Uses a link up, and says whether it had not been used: whoever finds it later in a message or on a
 * picture is not somebody else with it.
 */
export async function useDeviceLink(sealed: string): Promise<boolean> {
	await database.workshopUsedLink.deleteMany({
		where: { at: { lt: new Date(Date.now() - LASTS) } },
	});
	const { count } = await database.workshopUsedLink.createMany({
		data: [{ hash: hashOf(sealed) }],
		skipDuplicates: true,
	});
	return count > 0;
}

/** Of what is in it: there is more than one way to write the last letter. */
function hashOf(sealed: string): Uint8Array<ArrayBuffer> {
	const bytes = Buffer.from(sealed, 'base64url');
	return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function sealToken(code: string, token: string, now: number): string {
	const ends = Buffer.alloc(MOMENT);
	ends.writeUInt32BE(Math.ceil((now + LASTS) / 1000));
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(code));
	const held = Buffer.concat([cipher.update(ends), cipher.update(token), cipher.final()]);
	return Buffer.concat([nonce, held, cipher.getAuthTag()]).toString('base64url');
}
