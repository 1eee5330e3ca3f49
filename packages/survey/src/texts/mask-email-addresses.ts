import { MARKERS } from './markers.ts';

/** An address, also with spaces around its @ or with the @ spelled out: "ida (at) post.dk". */
const address =
	/[\p{L}\p{N}._%+-]+(?:\s?@\s?|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu;

/** Masks mail addresses. What only looks like one ("5 @ 20 kr.") has no domain and stays. */
export function maskEmailAddresses(text: string): string {
	return text.replace(address, MARKERS.email);
}
