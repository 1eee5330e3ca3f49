/**
 * A word that people typed freely, as it is compared: "  Region  hovedstaden" and "Region Hovedstaden" are
 * one. Letters are made small as in Danish, composed letters (å of a and a ring) become one, and all
 * spaces in a row count as one.
 *
 * @example
 * comparable(' Københavns  Kommune'); // => 'københavns kommune'
 */
export function comparable(text: string | null | undefined): string {
	return (text ?? '').normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
}
