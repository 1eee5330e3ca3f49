import { codeFromBytes, readCode } from '#lib/survey/code.ts';

/** Four groups of four: 80 bits, too many to be guessed however long somebody tries. */
const LENGTH = 16;

/** A code that nothing leads to: what a stranger types to verify a certificate. */
export function newCertificateCode(): string {
	return codeFromBytes(crypto.getRandomValues(new Uint8Array(LENGTH)), LENGTH);
}

/** What was typed, as a certificate's code; nothing where it cannot be one. */
export function readCertificateCode(typed: string): string | undefined {
	return readCode(typed, LENGTH);
}
