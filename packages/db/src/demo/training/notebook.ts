import type { Prisma } from '../../generated/client.ts';
import type { Random } from '../random/stream.ts';
import { pathThrough } from './case-path.ts';
import { answerQuestion, type Given, type Purpose } from './knowing.ts';
import type { Learner, LearnerSources } from './learner.ts';
import type { DemoMemory, DemoModule } from './material.ts';
import { advanced, type Progress } from './progress.ts';

/** What somebody has answered, remembers and has learned, as it fills from sitting to sitting. */
export type Notebook = {
	readonly learner: Learner;
	readonly sources: LearnerSources;
	readonly random: Random;
	readonly answers: Prisma.TrainingAnswerCreateManyInput[];
	/** By module/question. */
	readonly memories: Map<string, DemoMemory & { slug: string; question: string }>;
	/** When each statement of the law was learned last, by its reference. */
	readonly learned: Map<string, Date>;
	/** By module. */
	readonly progress: Map<string, Progress>;
};

export function emptyNotebook(learner: Learner, sources: LearnerSources): Notebook {
	const random = sources.streams(`learner ${learner.mailbox}`);
	return {
		...{ learner, sources, random, answers: [] },
		...{ memories: new Map(), learned: new Map(), progress: new Map() },
	};
}

/** A question is answered, remembered, and teaches what it rests on when the answer is right. */
export function answer(
	notebook: Notebook,
	module: DemoModule,
	question: string,
	{ purpose, at }: { purpose: Purpose; at: Date },
): void {
	const { learner, sources, random, memories, learned } = notebook;
	const person = { ability: learner.plan.ability, random };
	const given = answerQuestion(module, question, person, { purpose, streams: sources.streams });
	note(notebook, module, { item: `question/${question}`, purpose, given, at });
	const key = `${module.slug}/${question}`;
	const memory = sources.training.remember(memories.get(key), given.right, at);
	memories.set(key, { ...memory, slug: module.slug, question });
	if (!given.right) return;
	for (const reference of module.questions[question]?.learned ?? []) learned.set(reference, at);
}

/** A case is decided from its beginning to an end. */
export function decide(notebook: Notebook, module: DemoModule, id: string, at: Date): void {
	const { learner, random } = notebook;
	const person = { ability: learner.plan.ability, random };
	for (const { scene, choice, isGood } of pathThrough(module.cases[id], person)) {
		const given = { given: choice, right: isGood };
		note(notebook, module, { item: `case/${id}/${scene}`, purpose: 'step', given, at });
	}
}

/** A step of a module is done. */
export function finish(
	{ progress }: Notebook,
	step: { module: DemoModule; key: string; seconds: number; at: Date },
): void {
	const { slug } = step.module;
	progress.set(slug, advanced(progress.get(slug), step));
}

function note(
	{ learner, sources, answers }: Notebook,
	{ slug, version }: DemoModule,
	{ given, at, ...asked }: { item: string; purpose: Purpose; given: Given; at: Date },
): void {
	const { programmeId, personId, mailbox } = learner;
	answers.push({
		...{ programmeId, personId },
		id: sources.identifiers.uuid(`answer ${mailbox} ${answers.length}`),
		...{ slug, version, ...asked, ...given },
		answeredAt: at,
		receivedAt: at,
	});
}
