import { expect, test } from 'vitest';
import { lix } from './lix.ts';

// Counted by hand: words, sentences, words of more than six letters.
test.each([
	['Vi cykler.', 2 / 1 + 0],
	['Læs loven. Kommunen bestemmer.', 4 / 2 + 200 / 4],
	['Kommunen beder kun om en attest, når den finder det nødvendigt.', 11 / 1 + (100 * 2) / 11],
	['Han spørger: »Hvornår kommer du?« Hun svarer: »Nu!«', 8 / 4 + (100 * 2) / 8],
	['Den 1. januar kl. 12.15 gælder nr. 97 ikke.', 9 / 1],
	['Det er (måske) rigtigt. (Spørg lægen.)', 6 / 2 + 100 / 6],
	['En overskrift\n\nDet gælder. 14 dage er nok', 8 / 2 + 100 / 8],
	['LÆ-attesten er 3,5 sider', 4 / 1 + 100 / 4],
	['sekssy', 1],
	['syvsyvs', 1 + 100],
])('%s', (text, expected) => {
	expect(lix(text)).toBeCloseTo(expected, 10);
});

test.each(['', ' \n', '— … !'])('a text without words (“%s”) has none', (text) => {
	expect(lix(text)).toBeUndefined();
});
