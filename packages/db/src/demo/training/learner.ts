import type { Prisma } from '../../generated/client.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { Streams } from '../random/stream.ts';
import { certificateRow } from './certificate-row.ts';
import { dayOf } from './day-of.ts';
import { reform, reformId } from './law-rows.ts';
import { lessonTaken } from './lesson-taken.ts';
import type { DemoTraining } from './material.ts';
import { emptyNotebook } from './notebook.ts';
import type { Plan } from './plans.ts';
import { sit } from './sit.ts';
import { sittingsOf } from './sittings.ts';

/** Somebody who learns, and what they have to do it with. */
export type Learner = {
	readonly programmeId: string;
	readonly personId: string;
	readonly name: string;
	readonly mailbox: string;
	readonly plan: Plan;
	/** Takes the lesson of a change that concerns them. */
	readonly keepsUp: boolean;
};

export type LearnerSources = {
	readonly training: DemoTraining;
	readonly identifiers: Identifiers;
	readonly streams: Streams;
	readonly today: Date;
};

export type LearnerRows = {
	readonly progress: readonly Prisma.ModuleProgressCreateManyInput[];
	readonly answers: readonly Prisma.TrainingAnswerCreateManyInput[];
	readonly memories: readonly Prisma.QuestionMemoryCreateManyInput[];
	readonly learned: readonly Prisma.LearnedStatementCreateManyInput[];
	readonly certificates: readonly Prisma.CertificateCreateManyInput[];
	readonly lessons: readonly Prisma.LawLessonCreateManyInput[];
};

/** Lets somebody learn from their first sitting to today, answer by answer. */
export function learnerRows(learner: Learner, sources: LearnerSources): LearnerRows {
	const { training, identifiers, today } = sources;
	const { programmeId, personId, plan } = learner;
	const own = { programmeId, personId };
	const modules = new Map(training.modules.map((module) => [module.slug, module]));
	const notebook = emptyNotebook(learner, sources);
	const { random, answers, memories, learned, progress } = notebook;
	for (const sitting of sittingsOf(plan, modules, { random, today }))
		sit(notebook, sitting, modules);
	const takenAt = lessonTaken(notebook);
	if (takenAt) learned.set(reform.replacement, takenAt);
	return {
		progress: [...progress.values()].map((row) => ({ ...own, ...row })),
		answers,
		memories: [...memories.values()].map((row) => ({ ...own, ...row })),
		learned: [...learned].map(([reference, at]) => ({ ...own, reference, learnedOn: dayOf(at) })),
		certificates: [...progress.values()].flatMap(({ slug, completedAt }) => {
			const module = modules.get(slug);
			return module && completedAt ? [certificateRow(learner, module, completedAt, sources)] : [];
		}),
		lessons: takenAt ? [{ changeId: reformId(identifiers), personId, takenAt }] : [],
	};
}
