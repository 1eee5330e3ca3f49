import { ANY_MARKER, MARKERS } from './markers.ts';
import type { PersonalKind } from './markers.ts';

/** A stretch of the respondent's own words, or what kind of thing was taken out there. */
export type MaskedPart = { readonly text: string } | { readonly masked: PersonalKind };

const kinds = new Map(Object.entries(MARKERS).map(([kind, marker]) => [marker, kind]));

/**
 * A masked text cut at its markers, so that a page can show each of them in the reader's language.
 *
 * @example
 * maskedParts('Ring til [navn]'); // => [{ text: 'Ring til ' }, { masked: 'name' }]
 */
export function maskedParts(text: string): MaskedPart[] {
	return text
		.split(new RegExp(`(${ANY_MARKER})`))
		.filter((part) => part !== '')
		.map((part) => {
			const kind = kinds.get(part) as PersonalKind | undefined;
			return kind ? { masked: kind } : { text: part };
		});
}
