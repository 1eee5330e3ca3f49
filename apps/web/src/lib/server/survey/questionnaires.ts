import { error } from '@sveltejs/kit';
import { type Questionnaire, questionnaireSchema, type RespondentGroup } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { waveWhere } from './waves.ts';

/** The questionnaire as the wave asks it. */
export async function find(
	actor: Actor,
	waveId: string,
	group: RespondentGroup,
): Promise<Questionnaire> {
	const asked = await database.waveQuestionnaire.findFirst({
		where: { group, wave: waveWhere(actor, waveId) },
		select: { definition: true },
	});
	return asked ? questionnaireSchema.parse(asked.definition) : error(404);
}
