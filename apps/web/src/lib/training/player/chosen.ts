/** The choices of a case as an address holds them, “0-2-1”; nothing where it holds none. */
export function readChosen(text: string | null | undefined): readonly number[] | undefined {
	if (text === '') return [];
	return text && /^\d{1,2}(-\d{1,2}){0,99}$/.test(text) ? text.split('-').map(Number) : undefined;
}
