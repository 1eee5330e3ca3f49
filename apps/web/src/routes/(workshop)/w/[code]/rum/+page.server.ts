import { randomUUID } from 'node:crypto';
import { togetherFor } from '#lib/server/workshop/joint/joint-reading.ts';
import * as ownRoom from '#lib/server/workshop/joining/own-room.ts';
import { requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import { stateFor } from '#lib/server/workshop/joining/participant-state.ts';
import * as writtenExamples from '#lib/server/workshop/room/written-examples.ts';
import { roomActions } from './room-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('workshop:together');
	const { workshop, participant } = await requireParticipant(event);
	const { id, code, title, startsAt, rehearsal, assignment } = workshop;
	const { question, subQuestions, leastExamples, themes } = workshop;
	const [known, examples, together] = await Promise.all([
		stateFor(participant),
		writtenExamples.list(participant),
		togetherFor(participant, Number(event.url.searchParams.get('side'))),
	]);
	return {
		workshop: { id, code, title, startsAt, rehearsal, assignment },
		task: { question, subQuestions, leastExamples, themes, examples, newId: randomUUID() },
		agenda: workshop.phases.map(({ slidesName, ...phase }) => ({
			...phase,
			hasSlides: slidesName !== null,
		})),
		isEvaluated: workshop.evaluationWave?.status === 'open',
		together,
		known,
	};
};

export const actions: Actions = {
	...roomActions,
	leave: async (event) => {
		const { participant } = await requireParticipant(event);
		return { hasLeft: await ownRoom.leave(participant) };
	},
	comeBack: async (event) => {
		const { participant } = await requireParticipant(event);
		await ownRoom.comeBack(participant);
	},
};
