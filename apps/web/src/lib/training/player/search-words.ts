/**
 * A text as a search compares it: small letters without accents, and the Danish letters as people
 * without a Danish keyboard write them.
 */
export function searchWords(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036f]/g, '')
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('aa', 'a')
		.replaceAll('oe', 'o');
}
