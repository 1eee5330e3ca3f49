import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { SECRET } from '$app/env/private';

/** Who a link of a passed-on document is for: it is a right of this kind, and of no other. */
export type LinkPurpose = 'recipient' | 'follower';

const key = Buffer.from(hkdfSync('sha256', SECRET, '', 'workshop links', 32));
/** Bytes of a UUID, and of the seal behind it. */
const ID = 16;
const SEAL = 16;

/**
 * The secret part of somebody's link: the row's id and a seal of 128 bits, made anew from SECRET whenever
 * a mail needs it, so that it is stored nowhere.
 */
export function sealId(purpose: LinkPurpose, id: string): string {
	const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
	return Buffer.concat([bytes, sealOf(purpose, bytes)]).toString('base64url');
}

/** The id in a link; nothing where the seal is not ours. */
export function unsealId(purpose: LinkPurpose, token: string): string | undefined {
	const sealed = Buffer.from(token, 'base64url');
	if (sealed.length !== ID + SEAL) return undefined;
	const bytes = sealed.subarray(0, ID);
	if (!timingSafeEqual(sealed.subarray(ID), sealOf(purpose, bytes))) return undefined;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function sealOf(purpose: LinkPurpose, bytes: Buffer): Buffer {
	return createHmac('sha256', key).update(`${purpose} `).update(bytes).digest().subarray(0, SEAL);
}
