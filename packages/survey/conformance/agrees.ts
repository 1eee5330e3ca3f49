import { expect, test } from 'vitest';

/**
 * Agreement to 1e-9 of the reference value, or to half a unit of its last digit where it has fewer
 * digits, as its note asks; whole numbers and zero are what they are.
 */
export function agrees(actual: number | undefined, expected: number | undefined) {
	const wanted = Number(expected);
	const decimals = /\.(\d+)$/.exec(`${wanted}`)?.[1]?.length;
	const rounded = decimals === undefined ? 0 : 0.5 * 10 ** -decimals;
	expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(
		Math.max(1e-9 * Math.abs(wanted), rounded),
	);
}

/** Figures under the reference's own names, nested as they are there. */
type Figures = { readonly [name: string]: number | undefined | readonly number[] | Figures };

/**
 * A test of each case of a section: `figures` gives, by the name of the case, what the package finds.
 * Every value of a case is compared but those in `given`, which say what it is about, so that neither a
 * case nor a value of it can be forgotten.
 */
export function reproduces<Case extends object>(
	cases: readonly Case[],
	given: readonly (keyof Case & string)[],
	figures: Readonly<Record<string, (about: Case) => Figures>>,
) {
	test.each(cases.map((about) => ({ about, name: nameOf(about) })))('$name', ({ about, name }) => {
		const values = Object.entries(about).filter(([key]) => !given.some((one) => one === key));
		agreesThroughout(figures[name]?.(about), Object.fromEntries(values));
	});
}

function nameOf(about: object): string {
	const [[key, value] = ['', '']] = Object.entries(about);
	return typeof value === 'string' ? value : key;
}

function agreesThroughout(actual: unknown, expected: unknown) {
	if (typeof expected !== 'object' || expected === null) {
		agrees(actual as number | undefined, expected as number);
		return;
	}
	const found = { ...(actual as object) } as Readonly<Record<string, unknown>>;
	expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
	for (const [key, value] of Object.entries(expected)) agreesThroughout(found[key], value);
}
