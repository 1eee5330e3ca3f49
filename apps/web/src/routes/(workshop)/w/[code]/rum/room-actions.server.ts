import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as examples from '#lib/server/workshop/room/examples.ts';
import * as handingIn from '#lib/server/workshop/room/handing-in.ts';
import * as help from '#lib/server/workshop/room/help.ts';
import { requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import { RoomClosedError, RoomUnreadyError } from '#lib/server/workshop/room/room-errors.ts';
import { readForm } from '#lib/workshop/room/plain/read-form.ts';
import type { RoomRefusal } from '#lib/workshop/room/room-refusal.ts';
import type { Action } from './$types';

/** What a group does in its room beside writing; and writing, where there is no script. */
export const roomActions = {
	handIn: async (event) => {
		const { participant } = await requireParticipant(event);
		return (await refused(() => handingIn.handIn(participant))) ?? back(event);
	},
	reopen: async (event) => {
		const { participant } = await requireParticipant(event);
		return (await refused(() => handingIn.reopen(participant))) ?? back(event);
	},
	askForHelp: async (event) => {
		const { participant } = await requireParticipant(event);
		await help.ask(participant);
		back(event);
	},
	withdrawHelp: async (event) => {
		const { participant } = await requireParticipant(event);
		await help.withdraw(participant);
		back(event);
	},
	writeExample: async (event) => {
		const { participant } = await requireParticipant(event);
		const sent = readForm(await event.request.formData());
		if (!sent) error(400);
		if (sent.refused) return fail(400, { refusal: { example: sent.refused } as RoomRefusal });
		const closed = await refused(() => examples.write(participant, sent.example));
		const stays = event.url.searchParams.has('formular') ? '&formular' : '';
		return closed ?? redirect(303, `${event.url.pathname}?gemt${stays}`);
	},
} satisfies Record<string, Action>;

/** Leads back to the page, so that loading it again sends nothing again. */
function back({ url }: RequestEvent): never {
	redirect(303, url.pathname);
}

/** What the page says of a command that the room no longer allows, or does not allow yet. */
async function refused(command: () => Promise<void>) {
	try {
		await command();
		return undefined;
	} catch (problem) {
		const reason = reasonOf(problem);
		if (!reason) throw problem;
		return fail(409, { refusal: { reason } as RoomRefusal });
	}
}

function reasonOf(problem: unknown): RoomRefusal['reason'] {
	if (problem instanceof RoomClosedError) return 'closed';
	return problem instanceof RoomUnreadyError ? 'unready' : undefined;
}
