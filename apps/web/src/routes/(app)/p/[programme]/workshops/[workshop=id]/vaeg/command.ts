import { error, fail, redirect } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as moving from '#lib/server/workshop/leading/moving.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { doneAddress, type Fields } from '#lib/workshop/wall/done.ts';
import type { Action } from './$types';

/** What was done, and what taking it back needs to know. Nothing where it was done already. */
type Outcome = readonly [what: string, values: Fields] | undefined;

/**
 * A button of the wall: reads its hidden fields, does it, and leads back to the wall, which tells what
 * was done. What somebody else had done already is not told: the wall shows it.
 */
export function command<Schema extends z.ZodType>(
	schema: Schema,
	run: (actor: Actor, workshopId: string, fields: z.output<Schema>) => Promise<Outcome>,
): Action {
	return async ({ request, locals, params, url }) => {
		const actor = requireFacilitator(locals);
		const fields = schema.safeParse(Object.fromEntries(await request.formData()));
		if (!fields.success) error(400);
		let outcome: Outcome;
		try {
			outcome = await run(actor, params.workshop, fields.data);
		} catch (refusal) {
			if (!(refusal instanceof moving.RoomClosedError)) throw refusal;
			return fail(409, { isRoomClosed: true });
		}
		const [what, values] = outcome ?? ['', {}];
		redirect(303, doneAddress(url, what, values));
	};
}

/** The outcome, if it was this click that did it. */
export function ifDone(wasDone: boolean, what: string, values: Fields = {}): Outcome {
	return wasDone ? [what, values] : undefined;
}
