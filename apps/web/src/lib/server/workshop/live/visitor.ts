import { database } from '#lib/server/database.ts';
import { actorAmong } from '#lib/server/identity/actor.ts';
import { findSignedIn } from '#lib/server/identity/session.ts';
import { ledBy } from '../leading/facilitators.ts';
import * as participants from '../joining/participants.ts';

/** Who sits behind a socket. */
export type Visitor =
	| { readonly kind: 'participant'; readonly id: string; readonly name: string }
	| {
			readonly kind: 'facilitator';
			readonly id: string;
			readonly name: string;
			/** The session of theirs that the socket rests on. */
			readonly sessionId: string;
	  };

/**
 * Who opens a socket, by the cookies that came with it. Whoever has both a participant's cookie and a
 * facilitator's session is a participant, unless they come from a facilitator's page.
 */
export async function recognise(
	cookie: string | undefined,
	workshopId: string,
	comesToLead: boolean,
): Promise<Visitor | undefined> {
	if (!comesToLead) {
		const participant = await participants.recognise(cookie, workshopId);
		if (participant) return { kind: 'participant', id: participant.id, name: participant.name };
	}
	return recogniseFacilitator(cookie, workshopId);
}

async function recogniseFacilitator(
	cookie: string | undefined,
	workshopId: string,
): Promise<Visitor | undefined> {
	const person = cookie ? await findSignedIn(new Headers({ cookie })) : undefined;
	if (!person) return undefined;
	const workshop = await database.workshop.findUnique({
		where: { id: workshopId },
		select: { programme: { select: { slug: true } } },
	});
	const actor = workshop && actorAmong(person, person.memberships, workshop.programme.slug);
	if (!actor) return undefined;
	const led = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: { id: true },
	});
	if (!led) return undefined;
	return { kind: 'facilitator', id: person.id, name: person.name, sessionId: person.sessionId };
}
