import type { Prisma } from '../../generated/client.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { DemoTemplate } from './material.ts';

/** A workshop made from a template: its row, its agenda and those who lead it. */
export type FrameRows = {
	readonly workshop: Prisma.WorkshopCreateManyInput;
	readonly phases: readonly Prisma.WorkshopPhaseCreateManyInput[];
	readonly facilitators: readonly Prisma.WorkshopFacilitatorCreateManyInput[];
};

export function frameRows(
	template: DemoTemplate,
	workshop: Prisma.WorkshopCreateManyInput & { readonly id: string },
	{ leaders, identifiers }: { leaders: readonly string[]; identifiers: Identifiers },
): FrameRows {
	const { question, leastExamples, asksRole, asksMunicipality, namesRooms } = template;
	const { dotsEach, assignment, roomSize, roomCount, subQuestions, themes } = template;
	const { id } = workshop;
	return {
		workshop: {
			...{ question, leastExamples, asksRole, asksMunicipality, namesRooms },
			...{ dotsEach, assignment, roomSize, roomCount, subQuestions, themes },
			...workshop,
		},
		phases: template.phases.map((phase, index) => ({
			...phase,
			id: identifiers.uuid(`phase ${id} ${index + 1}`),
			...{ workshopId: id, place: index + 1 },
		})),
		facilitators: leaders.map((personId) => ({ workshopId: id, personId })),
	};
}
