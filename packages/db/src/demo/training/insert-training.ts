import type { Prisma } from '../../generated/client.ts';
import { insertMany } from '../insert.ts';
import type { TrainingRows } from './training-rows.ts';

/** Modules are missing: the app brings those that ship when it starts. */
export async function insertTraining(
	transaction: Prisma.TransactionClient,
	{ law, plans, ...rows }: TrainingRows,
): Promise<void> {
	await transaction.lawAct.createMany({ data: [...law.acts] });
	await transaction.lawSection.createMany({ data: [...law.sections] });
	await transaction.lawStatement.createMany({ data: [...law.statements] });
	await transaction.lawRevision.createMany({ data: [...law.revisions] });
	await transaction.lawChange.createMany({ data: [...law.changes] });
	await transaction.learningPlan.createMany({ data: [...plans] });
	await insertMany(transaction, 'module_progress', rows.progress);
	await insertMany(transaction, 'training_answer', rows.answers);
	await insertMany(transaction, 'question_memory', rows.memories);
	await insertMany(transaction, 'learned_statement', rows.learned);
	await insertMany(transaction, 'certificate', rows.certificates);
	await insertMany(transaction, 'law_lesson', rows.lessons);
}
