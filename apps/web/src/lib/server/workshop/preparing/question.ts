import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';

/** What the groups are asked, what they hand in, and what becomes of it. */
export interface QuestionContent {
	readonly question: string;
	readonly subQuestions: string[];
	readonly leastExamples: number;
	readonly themes: string[];
	readonly dotsEach: number;
	readonly namesRooms: boolean;
}

export async function find(actor: Actor, workshopId: string): Promise<QuestionContent> {
	const found = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ question: true, subQuestions: true, leastExamples: true },
			...{ themes: true, dotsEach: true, namesRooms: true },
		},
	});
	return found ?? error(404);
}

/** Changes what is asked, also while groups work. Returns false once the workshop is over. */
export function update(
	actor: Actor,
	workshopId: string,
	content: QuestionContent,
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId, status: { not: 'ended' } },
			data: content,
		});
		return count > 0;
	});
}
