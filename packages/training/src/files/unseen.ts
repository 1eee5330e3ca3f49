/** Control characters but for the ends of lines and the tab, and marks that turn the direction of writing. */
const UNSEEN = /(?![\n\t]|\r\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Whether a text holds what no reader sees: it can make a text look like another one, and a database
 * takes no NUL.
 *
 * @example
 * hasUnseen('Læg\u0000e'); // => true
 */
export function hasUnseen(text: string): boolean {
	return UNSEEN.test(text);
}
