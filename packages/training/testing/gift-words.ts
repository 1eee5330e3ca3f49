import type { GiftWords } from '../src/gift/gift-words.ts';

export const giftWords: GiftWords = {
	true: 'Sandt',
	false: 'Falsk',
	precise: 'Ja, den er præcis',
	unclear: 'Nej, den er uklar',
	missing: 'Det mangler',
	restsOn: 'Bygger på:',
	noReason: 'Begrundelse mangler',
	noUnit: 'enhed mangler',
};
