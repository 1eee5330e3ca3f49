import type { Prisma } from '../../generated/client.ts';
import { chance, wholeNumber } from '../random/draw.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { Streams } from '../random/stream.ts';
import { pathThrough } from './case-path.ts';
import { certificateRow } from './certificate-row.ts';
import { dayOf } from './day-of.ts';
import { answerQuestion, type Given, type Purpose } from './knowing.ts';
import { reform, reformId } from './law-rows.ts';
import type { DemoMemory, DemoModule, DemoTraining } from './material.ts';
import type { Plan } from './plans.ts';
import { advanced, type Progress } from './progress.ts';
import { type Sitting, sittingsOf } from './sittings.ts';

/** The most questions that somebody repeats in one sitting. */
const repeatedAtOnce = 8;

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
	const { training, identifiers, streams, today } = sources;
	const { programmeId, personId, mailbox, plan } = learner;
	const own = { programmeId, personId };
	const random = streams(`learner ${mailbox}`);
	const person = { ability: plan.ability, random };
	const modules = new Map(training.modules.map((module) => [module.slug, module]));
	const answers: Prisma.TrainingAnswerCreateManyInput[] = [];
	const memories = new Map<string, DemoMemory & { slug: string; question: string }>();
	const learned = new Map<string, Date>();
	const progress = new Map<string, Progress>();

	const note = (module: DemoModule, item: string, purpose: Purpose, given: Given, at: Date) => {
		answers.push({
			...own,
			id: identifiers.uuid(`answer ${mailbox} ${answers.length}`),
			...{ slug: module.slug, version: module.version, item, purpose, ...given },
			answeredAt: at,
			receivedAt: at,
		});
	};
	const answer = (module: DemoModule, question: string, purpose: Purpose, at: Date) => {
		const given = answerQuestion(module, question, person, { purpose, streams });
		note(module, `question/${question}`, purpose, given, at);
		const key = `${module.slug}/${question}`;
		const memory = training.remember(memories.get(key), given.right, at);
		memories.set(key, { ...memory, slug: module.slug, question });
		if (!given.right) return;
		const teaches = module.questions[question]?.learned ?? [];
		for (const reference of teaches) learned.set(reference, at);
	};
	const work = ({ module, keys, at: begun }: Required<Sitting>) => {
		let at = begun;
		for (const key of keys) {
			const seconds = wholeNumber(random, 14, 85);
			at = later(at, seconds);
			const [kind = '', id = ''] = key.split('/');
			if (kind === 'case') {
				for (const { scene, choice, isGood } of pathThrough(module.cases[id], person))
					note(module, `case/${id}/${scene}`, 'step', { given: choice, right: isGood }, at);
			} else if (kind !== 'page') {
				answer(module, id, kind === 'question' ? 'step' : (kind as 'before' | 'after'), at);
			}
			progress.set(module.slug, advanced(progress.get(module.slug), { module, key, seconds, at }));
		}
	};
	const repeat = (begun: Date) => {
		const due = [...memories.values()]
			.filter(({ dueAt, slug, question }) => dueAt <= begun && !isOverruled(slug, question, begun))
			.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
			.slice(0, repeatedAtOnce);
		for (const [place, { slug, question }] of due.entries()) {
			const module = modules.get(slug);
			if (module) answer(module, question, 'repetition', later(begun, 30 * place));
		}
	};
	/** A question about law that has changed since is not repeated: its old answer would come back. */
	const isOverruled = (slug: string, question: string, at: Date) =>
		at >= new Date(reform.effectiveOn) &&
		(modules.get(slug)?.questions[question]?.learned ?? []).includes(reform.reference);

	for (const sitting of sittingsOf(plan, modules, { random, today })) {
		const { module, keys, at } = sitting;
		if (module) work({ module, keys, at });
		else repeat(at);
	}
	const before = learned.get(reform.reference);
	const isTold = before !== undefined && before < new Date(reform.effectiveOn);
	const takenAt = later(new Date(reform.effectiveOn), wholeNumber(random, 30_000, 3_000_000));
	const takesLesson = isTold && learner.keepsUp && chance(random, 0.7) && takenAt < today;
	if (takesLesson) learned.set(reform.replacement, takenAt);
	return {
		progress: [...progress.values()].map((row) => ({ ...own, ...row })),
		answers,
		memories: [...memories.values()].map((row) => ({ ...own, ...row })),
		learned: [...learned].map(([reference, at]) => ({ ...own, reference, learnedOn: dayOf(at) })),
		certificates: [...progress.values()].flatMap(({ slug, completedAt }) => {
			const module = modules.get(slug);
			return module && completedAt ? [certificateRow(learner, module, completedAt, sources)] : [];
		}),
		lessons: takesLesson ? [{ changeId: reformId(identifiers), personId, takenAt }] : [],
	};
}

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);
