import type { Prisma, RespondentGroup } from '../../generated/client.ts';
import type { DemoAnswers, DemoMaterial } from '../material.ts';

/** The smallest group that is shown, as a programme has it that never changed it. */
export const minimumGroup = 5;

type CubeRows = {
	readonly tallies: readonly Prisma.TallyCreateManyInput[];
	readonly withheld: readonly Prisma.WithheldCreateManyInput[];
};

/** The counts of one group in a wave, and what of them is withheld. */
export function cubeRows(
	place: { readonly waveId: string; readonly group: RespondentGroup },
	responses: readonly { readonly group: RespondentGroup; readonly answers: DemoAnswers }[],
	material: DemoMaterial,
): CubeRows {
	const { group } = place;
	const ofGroup = responses.filter((response) => response.group === group);
	const counts = material.tally(
		group,
		ofGroup.map(({ answers }) => answers),
	);
	const withheld = material.withheld(group, counts, minimumGroup);
	return {
		tallies: counts.map((count) => ({ ...count, ...place })),
		withheld: withheld.map((part) => ({ ...part, ...place })),
	};
}
