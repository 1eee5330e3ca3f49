import type { Prisma } from '../../generated/client.ts';
import { chance, pickByWeight } from '../random/draw.ts';
import type { Random } from '../random/stream.ts';

/** How many of those who took part laid their dots. */
const turnout = 0.92;

/** Where the dots of all lie: some examples are liked by many, and each dot is its giver's own. */
export function dotRows(
	workshopId: string,
	participantIds: readonly string[],
	exampleIds: readonly string[],
	{ dotsEach, random }: { readonly dotsEach: number; readonly random: Random },
): Prisma.WorkshopDotCreateManyInput[] {
	const weights = exampleIds.map(() => random() ** 3 + 0.03);
	return participantIds.flatMap((participantId) => {
		if (!chance(random, turnout)) return [];
		const given = new Map<string, number>();
		for (let dot = 0; dot < dotsEach; dot += 1) {
			const exampleId = pickByWeight(random, exampleIds, weights);
			given.set(exampleId, (given.get(exampleId) ?? 0) + 1);
		}
		return [...given].map(([exampleId, dots]) => ({ participantId, workshopId, exampleId, dots }));
	});
}

/** How many dots each example has. */
export function dotSums(rows: readonly Prisma.WorkshopDotCreateManyInput[]) {
	const sums: Record<string, number> = {};
	for (const { exampleId, dots } of rows) sums[exampleId] = (sums[exampleId] ?? 0) + dots;
	return sums;
}
