import { randomUUID } from 'node:crypto';
import type { AnswerPurpose, Role } from '@raadgiver/db';
import { wayOf } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as modules from '../modules.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as figures from './figures.ts';

/** The module that is learned in these tests. */
export const slug = 'laegeattester';

/** When the figures are read, a day in the month before that, and one long before. */
export const now = new Date('2027-03-01T12:00:00Z');
const lately = new Date('2027-02-20T12:00:00Z');
export const longAgo = new Date('2027-01-01T12:00:00Z');

let received = 0;

/** A programme in which a module can be learned, and figures of it be read. */
export async function figuresStage() {
	const programme = await teachingProgramme();
	const coordinator = await learnerIn(programme, 'coordinator');
	const published = await modules.find(coordinator, slug);
	if (!published) throw new Error(`${slug} is not taught`);
	const { module, version } = published;
	const learned = { programmeId: programme.id, slug, version };

	function answerOf(
		{ personId }: Actor,
		said: { item: string; purpose: AnswerPurpose; right: boolean; given: number },
	) {
		received += 1;
		const at = new Date(Date.UTC(2027, 0, 1) + received * 1000);
		return { id: randomUUID(), ...learned, personId, ...said, answeredAt: at, receivedAt: at };
	}

	/** Answers the questions of one place: so many right from the first on, the others wrong. */
	async function answer(
		actor: Actor,
		purpose: 'before' | 'step' | 'after',
		right: number,
	): Promise<void> {
		const ids =
			purpose === 'step'
				? module.steps.flatMap((step) => ('question' in step ? step.question : []))
				: module[purpose];
		await database.trainingAnswer.createMany({
			data: ids.map((id, index) =>
				answerOf(actor, { item: `question/${id}`, purpose, right: index < right, given: 0 }),
			),
		});
	}

	/** Goes so many steps of the way, or the whole. */
	async function go(
		{ personId }: Actor,
		{ steps, seconds = 600, lastAt = lately }: { steps?: number; seconds?: number; lastAt?: Date },
	): Promise<void> {
		await database.moduleProgress.create({
			data: {
				...{ ...learned, personId, seconds, lastAt },
				done: wayOf(module).slice(0, steps),
				completedAt: steps === undefined ? lastAt : null,
			},
		});
	}

	return {
		...{ programme, coordinator, module, answer, answerOf, go },
		learners: (count: number, role: Role = 'gp') =>
			Promise.all(Array.from({ length: count }, () => learnerIn(programme, role))),
		found: () => figures.find(coordinator, slug, now),
	};
}

/** Takes away what was learned. */
export async function forgetAll(): Promise<void> {
	await database.trainingAnswer.deleteMany();
	await database.moduleProgress.deleteMany();
}
