import type { Prisma } from '@raadgiver/db';
import {
	personalMask,
	type Questionnaire,
	type RespondentGroup,
	type StoredAnswers,
} from '@raadgiver/survey';

/** Takes what could name somebody out of the open answers. */
export type Masking = (group: RespondentGroup, answers: StoredAnswers) => StoredAnswers;

/** The masking for one programme: it knows the names of everybody in it and everybody it has asked. */
export async function maskFor(
	transaction: Prisma.TransactionClient,
	programmeId: string,
	questionnaires: readonly Questionnaire[],
): Promise<Masking> {
	const mask = personalMask(await namesIn(transaction, programmeId));
	const openQuestions = new Map(
		questionnaires.map(({ group, questions }) => [
			group,
			questions.filter(({ kind }) => kind === 'text').map(({ id }) => id),
		]),
	);
	return (group, answers) => {
		const masked = (openQuestions.get(group) ?? []).flatMap((item) => {
			const text = answers[item];
			return typeof text === 'string' ? [[item, mask(text)] as const] : [];
		});
		return { ...answers, ...Object.fromEntries(masked) };
	};
}

async function namesIn(
	transaction: Prisma.TransactionClient,
	programmeId: string,
): Promise<string[]> {
	const rows = await transaction.$queryRaw<{ name: string }[]>`
		SELECT person.name FROM membership JOIN person ON person.id = membership.person_id
		WHERE membership.programme_id = ${programmeId}::uuid
		UNION
		SELECT invitation.name FROM invitation JOIN wave ON wave.id = invitation.wave_id
		WHERE wave.programme_id = ${programmeId}::uuid AND invitation.name IS NOT NULL`;
	return rows.map(({ name }) => name);
}
