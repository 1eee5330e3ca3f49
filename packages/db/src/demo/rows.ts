import type { Prisma } from '../generated/client.ts';
import type { DemoMaterial } from './material.ts';
import { castFrom } from './people/cast.ts';
import { demoEmail } from './people/fixed-people.ts';
import { peopleRows, programmeId } from './people/people-rows.ts';
import type { PeopleRows } from './people/people-rows.ts';
import { adviserProgramme, sectionProgramme } from './people/programmes.ts';
import { identifiersFrom } from './random/identifiers.ts';
import { streamsFrom } from './random/stream.ts';
import { respondentsFrom } from './survey/respondents.ts';
import { rounds } from './survey/rounds.ts';
import { waveRows } from './survey/wave-rows.ts';
import type { WaveRows } from './survey/wave-rows.ts';
import { trainingRows } from './training/training-rows.ts';
import type { TrainingRows } from './training/training-rows.ts';
import { workshopRows } from './workshop/workshop-rows.ts';
import type { WorkshopRows } from './workshop/workshop-rows.ts';

export type DemoRows = PeopleRows & {
	readonly targets: readonly Prisma.TargetCreateManyInput[];
	readonly waves: readonly WaveRows[];
	readonly training: TrainingRows;
	readonly workshops: WorkshopRows;
};

/**
 * Every row of the demo: two programmes, their people, six waves that are over, what was learned, and two
 * workshops.
 */
export function demoRows(material: DemoMaterial): DemoRows {
	const identifiers = identifiersFrom(material.seed);
	const streams = streamsFrom(material.seed);
	const cast = castFrom(streams);
	const sources = {
		programmeId: programmeId(identifiers, adviserProgramme.slug),
		cast,
		material,
		identifiers,
		streams,
	};
	const respondents = respondentsFrom(streams, rounds);
	return {
		...peopleRows(cast, identifiers, material.today),
		targets: material.targets.map((target) => ({ ...target, programmeId: sources.programmeId })),
		waves: rounds.map((round, index) =>
			waveRows(round, index, { ...sources, respondents: respondents[index] ?? [] }),
		),
		training: trainingRows(
			cast.people,
			{ ...adviserProgramme, id: sources.programmeId, publisher: demoEmail('koordinator') },
			{ training: material.training, identifiers, streams, today: material.today },
		),
		workshops: workshopRows({
			programmeId: programmeId(identifiers, sectionProgramme.slug),
			workshops: material.workshops,
			...{ identifiers, streams, today: material.today },
		}),
	};
}
