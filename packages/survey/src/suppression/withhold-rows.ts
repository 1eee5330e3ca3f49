import { refuseImpossibleBases } from './minimum-base.ts';

/** One row of a table: a segment, and how many people answered in it (its base). */
export type BaseRow = { readonly key: string; readonly n: number };

/**
 * Keys of the rows that are not shown, beside a total that is: those with fewer than `minimum`
 * people, and the smallest others, until total minus shown rows tells nothing about fewer than
 * `minimum` people and about no single row. Keys come in the order of the rows.
 *
 * Method: primary and secondary suppression of a one-way table (Hundepool et al. 2012, Statistical
 * Disclosure Control, § 4). Rows of equal size are withheld together, and rows that are all equal
 * only if others would fit as well: whoever knows this rule and the total can exchange two withheld
 * rows of different size and the rule withholds the same, so no size can be worked out.
 * Empty rows tell about nobody and are shown, unless all others are withheld.
 * `already` are keys that were withheld before, under another minimum for instance; they stay so.
 * Where nothing safe is left, all rows are withheld; a total below the minimum is for the caller to
 * withhold. Throws RangeError for bases or a minimum that cannot be.
 *
 * @example
 * withholdRows([{ key: 'valby', n: 3 }, { key: 'vesterbro', n: 9 }, { key: 'kgs-enghave', n: 12 }], { minimum: 5 }); // => ['valby', 'vesterbro']
 * withholdRows([{ key: 'valby', n: 3 }, { key: 'vesterbro', n: 4 }, { key: 'kgs-enghave', n: 12 }], { minimum: 5 }); // => ['valby', 'vesterbro']
 * withholdRows([{ key: 'valby', n: 6 }, { key: 'vesterbro', n: 0 }], { minimum: 5 }); // => []
 */
export function withholdRows(
	rows: readonly BaseRow[],
	{ minimum, already = [] }: { minimum: number; already?: readonly string[] },
): string[] {
	refuseImpossibleBases(
		rows.map((row) => row.n),
		minimum,
	);
	const before = new Set(already);
	const isPrimary = ({ key, n }: BaseRow) => before.has(key) || (n > 0 && n < minimum);
	let withheld = rows.filter(isPrimary);
	if (withheld.length === 0) return [];
	while (!isSafe(withheld, minimum)) {
		const others = rows.filter((row) => row.n > 0 && !withheld.includes(row));
		if (others.length === 0) break;
		const smallest = Math.min(...others.map((row) => row.n));
		withheld = rows.filter((row) => withheld.includes(row) || row.n === smallest);
	}
	const nothingLeft = rows.every((row) => row.n === 0 || withheld.includes(row));
	return (nothingLeft ? rows : withheld).map((row) => row.key);
}

function isSafe(withheld: readonly BaseRow[], minimum: number): boolean {
	const people = withheld.reduce((sum, row) => sum + row.n, 0);
	return withheld.length >= 2 && people >= minimum && !isDetermined(withheld, minimum);
}

/** Rows of 1 each, or of one less than the minimum each, are the only ones with their sum. */
function isDetermined(rows: readonly BaseRow[], minimum: number): boolean {
	const sizes = new Set(rows.map((row) => row.n));
	return sizes.size === 1 && (sizes.has(1) || sizes.has(minimum - 1));
}
