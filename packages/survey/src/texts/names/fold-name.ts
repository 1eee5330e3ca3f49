/**
 * The form in which names are compared: small letters, no accents, "aa" as "å". Æ, ø and å are letters
 * of their own and stay, so that "Søren" is no "Soren"; "René" and "Rene", "Øzgür" and "øzgur" are one.
 */
export function foldName(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/(?!\u030a)\p{M}/gu, '')
		.normalize('NFC')
		.replaceAll('aa', 'å')
		.replaceAll('ı', 'i')
		.replaceAll('ł', 'l');
}
