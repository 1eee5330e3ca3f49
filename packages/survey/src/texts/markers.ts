/** What can stand in an open answer that tells who somebody is. */
export type PersonalKind = 'name' | 'cpr' | 'telephone' | 'email';

/**
 * What is stored in the place of something personal. Pages show each in the reader's language
 * (`maskedParts`); the Danish words stand here for files that are read without a page.
 */
export const MARKERS: Readonly<Record<PersonalKind, string>> = {
	name: '[navn]',
	cpr: '[CPR-nummer]',
	telephone: '[telefonnummer]',
	email: '[e-mail]',
};

/** The source of a regular expression that finds any marker. */
export const ANY_MARKER = Object.values(MARKERS)
	.map((marker) => marker.replace(/[[\]]/g, '\\$&'))
	.join('|');
