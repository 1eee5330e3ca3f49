import { json } from '@sveltejs/kit';
import { z } from 'zod';
import * as answers from '#lib/server/training/answers.ts';
import { handedSchema } from '#lib/training/handed.ts';
import { m } from '#paraglide/messages.js';
import type { RequestHandler } from './$types';

/** Two hundred answers and as many steps are a tenth of this. */
const MOST_BYTES = 500_000;

const bodySchema = handedSchema.extend({
	/** Whose answers the phone holds: they are nobody else's, whoever is signed in by now. */
	person: z.uuid(),
});

const refuse = (status: number, message: string) => json({ message }, { status });

/** Takes what a phone hands in. */
export const POST: RequestHandler = async ({ request, locals: { person, actor } }) => {
	if (!person) return refuse(401, m.player_offline_refused_signed_out());
	if (!actor?.programme.uses.includes('training')) {
		return refuse(404, m.player_offline_refused_no_programme());
	}
	const text = await request.text();
	if (text.length > MOST_BYTES) return refuse(413, m.player_offline_refused_too_much());
	const body = bodySchema.safeParse(parsed(text));
	if (!body.success) return refuse(400, m.player_offline_refused_unreadable());
	if (body.data.person !== actor.personId) {
		return refuse(409, m.player_offline_refused_other_person());
	}
	return json(await answers.hand(actor, body.data));
};

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
