/** People who are alike in every variable that is weighted by, and how many of them answered. */
export type RakedCell = { readonly of: Readonly<Record<string, string>>; readonly n: number };

/** For each variable, how many (or which share) of the population are in each category. */
export type PopulationMargins = Readonly<Record<string, Readonly<Record<string, number>>>>;

const CLOSE_ENOUGH = 1e-12;
const MOST_ROUNDS = 1000;

/**
 * Weights, one for each cell in the order given, by which the answers stand for the population: the
 * weighted people of each category are as many as the margins say.
 *
 * Method: raking, or iterative proportional fitting (Deming and Stephan 1940), as R's survey::rake,
 * until every margin is met to twelve digits.
 * Missing: nobody at all gives undefined, and so does a margin that no weights can meet: nobody
 * answered in a category that the population has, or the empty cells stand in the way.
 * Throws RangeError for a cell without a category of the margins, for counts and margins that cannot
 * be, and for margins that do not add up to the same.
 *
 * @example
 * rake([{ of: { area: 'valby', sex: 'f' }, n: 30 }, { of: { area: 'valby', sex: 'm' }, n: 20 }, { of: { area: 'vesterbro', sex: 'f' }, n: 10 }, { of: { area: 'vesterbro', sex: 'm' }, n: 40 }], { area: { valby: 60, vesterbro: 40 }, sex: { f: 50, m: 50 } }); // => [1.3333, 1, 1, 0.75]
 * rake([], { sex: { f: 50, m: 50 } }); // => undefined
 */
export function rake(
	cells: readonly RakedCell[],
	margins: PopulationMargins,
): readonly number[] | undefined {
	refuseImpossible(cells, margins);
	if (cells.every(({ n }) => n === 0)) return undefined;
	const targets = Object.entries(margins).flatMap(([variable, categories]) =>
		Object.entries(categories).map(([category, people]) => ({ variable, category, people })),
	);
	const weights = cells.map(() => 1);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		let furthest = 0;
		for (const { variable, category, people } of targets) {
			const inside = [...cells.keys()].filter((cell) => cells[cell]?.of[variable] === category);
			const weighted = inside.reduce(
				(sum, cell) => sum + Number(cells[cell]?.n) * Number(weights[cell]),
				0,
			);
			if (weighted === 0 && people > 0) return undefined;
			const factor = weighted === 0 ? 1 : people / weighted;
			furthest = Math.max(furthest, Math.abs(factor - 1));
			for (const cell of inside) weights[cell] = Number(weights[cell]) * factor;
		}
		if (furthest < CLOSE_ENOUGH) return weights;
	}
	return undefined;
}

function refuseImpossible(cells: readonly RakedCell[], margins: PopulationMargins): void {
	if (cells.some(({ n }) => !Number.isSafeInteger(n) || n < 0)) {
		throw new RangeError('a count must be a whole number of at least 0');
	}
	const variables = Object.entries(margins);
	if (
		variables.some(([name, known]) => cells.some(({ of }) => !Object.hasOwn(known, `${of[name]}`)))
	) {
		throw new RangeError('every cell has a category of each margin');
	}
	if (variables.some(([, known]) => Object.values(known).some((n) => !(n >= 0 && n < Infinity)))) {
		throw new RangeError('a margin is a number of at least 0');
	}
	const sums = variables.map(([, known]) => Object.values(known).reduce((sum, n) => sum + n, 0));
	const [first = 0] = sums;
	if (sums.some((sum) => Math.abs(sum - first) > 1e-9 * first)) {
		throw new RangeError('all margins add up to the same population');
	}
}
