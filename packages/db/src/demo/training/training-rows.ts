import type { Prisma } from '../../generated/client.ts';
import { chance, wholeNumber } from '../random/draw.ts';
import type { DemoPerson } from '../people/fixed-people.ts';
import { lawRows, type LawRows } from './law-rows.ts';
import { learnerRows, type LearnerRows, type LearnerSources } from './learner.ts';
import { planOf } from './plans.ts';

export type TrainingRows = LearnerRows & {
	readonly law: LawRows;
	readonly plans: readonly Prisma.LearningPlanCreateManyInput[];
};

/** Those who learn: the doctors and caseworkers of the programme who are still there. */
const learners = ['gp', 'caseworker'] as const;

/** Those whom a tour steps in as. They have a plan, and a change of the law waits for them. */
const fixed = ['laege', 'sagsbehandler'];

/** What the doctors and caseworkers of a programme have learned over the last months. */
export function trainingRows(
	people: readonly DemoPerson[],
	programme: { readonly id: string; readonly slug: string; readonly publisher: string },
	sources: LearnerSources,
): TrainingRows {
	const { training, identifiers, streams, today } = sources;
	const personId = (email: string) => identifiers.uuid(`person ${email}`);
	const programmeId = programme.id;
	const slugs = training.modules.map(({ slug }) => slug);
	const learning = people
		.filter(({ memberships }) =>
			memberships.some(
				(one) =>
					one.programme === programme.slug &&
					one.active !== false &&
					learners.some((role) => one.roles.includes(role)),
			),
		)
		.map(({ name, email }) => ({ name, id: personId(email), mailbox: email.split('@')[0] ?? '' }));
	const rows = learning.map(({ name, id, mailbox }) => {
		const random = streams(`plan ${mailbox}`);
		const plan = planOf(mailbox, slugs, { random, today });
		const keepsUp = !fixed.includes(mailbox);
		return learnerRows({ programmeId, personId: id, name, mailbox, plan, keepsUp }, sources);
	});
	return {
		law: lawRows(
			training.register,
			{ programmeId, publisherId: personId(programme.publisher) },
			identifiers,
		),
		plans: learning.flatMap(({ id, mailbox }) => {
			const random = streams(`learning plan ${mailbox}`);
			if (!fixed.includes(mailbox) && chance(random, 0.5)) return [];
			const minutes = fixed.includes(mailbox) ? 8 : wholeNumber(random, 5, 15);
			return [{ programmeId, personId: id, minutes, weekdays: [1, wholeNumber(random, 3, 5)] }];
		}),
		progress: rows.flatMap(({ progress }) => progress),
		answers: rows.flatMap(({ answers }) => answers),
		memories: rows.flatMap(({ memories }) => memories),
		learned: rows.flatMap(({ learned }) => learned),
		certificates: rows.flatMap(({ certificates }) => certificates),
		lessons: rows.flatMap(({ lessons }) => lessons),
	};
}
