import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { storedAnswersSchema, type StoredAnswers } from '@raadgiver/survey';
import { draftKey } from './secrets.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Answers that are not handed in yet, readable only with the link they belong to: nonce, tag, text.
 * Padded to a multiple of 512 bytes, so that the length does not tell how far somebody came.
 */
export function sealDraft(token: string, answers: StoredAnswers): Uint8Array<ArrayBuffer> {
	const text = Buffer.from(JSON.stringify(answers), 'utf8');
	const padded = Buffer.alloc(Math.ceil(text.length / 512) * 512, ' ');
	text.copy(padded);
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, draftKey(token), nonce);
	const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
	return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** Reads a draft back. Throws where the link is another one or the bytes were changed. */
export function openDraft(token: string, sealed: Uint8Array): StoredAnswers {
	const nonce = sealed.subarray(0, NONCE_BYTES);
	const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
	const decipher = createDecipheriv(CIPHER, draftKey(token), nonce);
	decipher.setAuthTag(tag);
	const text = Buffer.concat([
		decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)),
		decipher.final(),
	]);
	return storedAnswersSchema.parse(JSON.parse(text.toString('utf8')));
}
