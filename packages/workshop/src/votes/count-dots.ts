export interface Ranked {
	readonly id: string;
	readonly dots: number;
	/** From 1; examples with as many dots have the same place, and the places after it are skipped. */
	readonly place: number;
	/** Whether another has as many dots: chance must not be shown as a choice. */
	readonly tied: boolean;
}

/**
 * Examples in the order in which they were prioritised, those without a dot at the end. Equal is equal:
 * standard competition ranking ("1224"), and within a place the order of the joint document. Dots that
 * were given to an example before it was merged count for the one that it was merged into; examples taken
 * out have no place, and their dots count for nobody.
 *
 * Throws RangeError unless every count is a whole number from 0.
 *
 * @example
 * countDots({ b: 2 }, [{ id: 'a' }, { id: 'b' }]); // => [{ id: 'b', dots: 2, place: 1, tied: false }, { id: 'a', dots: 0, place: 2, tied: false }]
 */
export function countDots(
	dots: Readonly<Record<string, number>>,
	examples: readonly {
		readonly id: string;
		readonly mergedInto?: string | undefined;
		readonly removed?: boolean;
	}[],
): readonly Ranked[] {
	const counted = new Map<string, number>();
	for (const { id, mergedInto = id } of examples) {
		counted.set(mergedInto, (counted.get(mergedInto) ?? 0) + checked(dots[id] ?? 0));
	}
	const standing = examples
		.filter(({ removed, mergedInto }) => removed !== true && mergedInto === undefined)
		.map(({ id }) => ({ id, dots: Number(counted.get(id)) }))
		.toSorted((one, other) => other.dots - one.dots);
	const groups = Map.groupBy(standing, (example) => example.dots);
	let before = 0;
	return [...groups.values()].flatMap((equal) => {
		const place = before + 1;
		before += equal.length;
		return equal.map((example) => ({ ...example, place, tied: equal.length > 1 }));
	});
}

function checked(dots: number): number {
	if (Number.isSafeInteger(dots) && dots >= 0) return dots;
	throw new RangeError('dots must be a whole number from 0');
}
