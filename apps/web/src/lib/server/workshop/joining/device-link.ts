import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { encode } from 'uqr';
import { SECRET } from '$app/env/private';
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

function sealToken(code: string, token: string, now: number): string {
	const ends = Buffer.alloc(MOMENT);
	ends.writeUInt32BE(Math.ceil((now + LASTS) / 1000));
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(code));
	const held = Buffer.concat([cipher.update(ends), cipher.update(token), cipher.final()]);
	return Buffer.concat([nonce, held, cipher.getAuthTag()]).toString('base64url');
}
