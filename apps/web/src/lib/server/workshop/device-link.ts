import { encode } from 'uqr';
import { origin } from '#lib/server/origin.ts';
import { qrPath } from '#lib/survey/qr-path.ts';

/** The address at which another device goes on as the participant who holds this secret, and its QR code. */
export function deviceLink(code: string, token: string) {
	const address = `${origin}/w/${code}/fortsaet/${token}`;
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	return { address, qr: { path: qrPath(data), size } };
}
