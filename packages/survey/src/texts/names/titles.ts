/**
 * Words after which a capitalised word is somebody's name, with the endings that Danish gives them.
 * Abbreviations may have a full stop between.
 */
const TITLES: ReadonlySet<string> = new Set([
	...withEndings('læge overlæge speciallæge vikarlæge lægevikar psykiater psykolog sygeplejerske'),
	...withEndings('jordemoder sundhedsplejerske fysioterapeut ergoterapeut kiropraktor terapeut'),
	...withEndings('lægesekretær sekretær behandler rådgiver socialrådgiver sagsbehandler konsulent'),
	...withEndings(
		'jobkonsulent virksomhedskonsulent beskæftigelsesrådgiver jobrådgiver koordinator',
	),
	...withEndings('sundhedskoordinator kontaktperson mentor teamleder afdelingsleder souschef'),
	...'fru frøken doktor hedder hed doctor nurse adviser caseworker named'.split(' '),
]);

/** Titles that are written short; what follows them is a name also across a full stop. */
export const SHORT_TITLES: ReadonlySet<string> = new Set('hr frk dr prof mr mrs ms'.split(' '));

/** Other short words whose full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	'bl ca dvs eks evt ex fx hhv ift inkl jf kl mht mv nr obs pga tlf vedr'.split(' '),
);

/** Whether a name is expected after this folded word. */
export function isTitle(word: string): boolean {
	return TITLES.has(word) || SHORT_TITLES.has(word);
}

/** "rådgiver rådgiveren", "læge lægen". */
function withEndings(words: string): string[] {
	return words.split(' ').flatMap((word) => [word, word.endsWith('e') ? `${word}n` : `${word}en`]);
}
