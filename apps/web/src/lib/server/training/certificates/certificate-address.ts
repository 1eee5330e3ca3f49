import { encode } from 'uqr';
import { origin } from '#lib/server/origin.ts';
import { qrPath } from '#lib/survey/qr-path.ts';

/** Where anybody sees whether a certificate is genuine. */
export function verificationAddress(code: string): string {
	return `${origin}/bevis/${code}`;
}

/** That address as a QR code: the dark modules as a path in a square of so many units. */
export function certificateQr(code: string): { readonly path: string; readonly size: number } {
	const { data, size } = encode(verificationAddress(code), { ecc: 'M', border: 0 });
	return { path: qrPath(data), size };
}
