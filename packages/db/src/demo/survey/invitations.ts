import type { Prisma, RespondentGroup } from '../../generated/client.ts';
import type { Invitee } from '../people/cast.ts';
import { shuffled } from '../random/draw.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { Streams } from '../random/stream.ts';
import type { Round } from './rounds.ts';

type Wave = { readonly id: string; readonly name: string; readonly round: Round };
type InvitationRow = Prisma.InvitationCreateManyInput;

/**
 * The app notes who has answered five at a time, so that the notes give away no order; what is left
 * over when the wave closes is never noted.
 */
const notedTogether = 5;

/** The share of those who answered that did so before the reminder. */
const answeredAtOnce = 0.6;

/** The invitations by mail to one group of a closed wave. Whoever was late had a reminder. */
export function mailedInvitations(
	wave: Wave,
	group: RespondentGroup,
	invitees: readonly Invitee[],
	{ identifiers, streams }: { identifiers: Identifiers; streams: Streams },
): InvitationRow[] {
	const { round } = wave;
	const answered = noted(round.responses[group]);
	const inTime = Math.floor(answered * answeredAtOnce);
	const place = shuffled(
		streams(`${wave.name} ${group} who answered`),
		invitees.map((_, index) => index),
	);
	return invitees.map(({ person }, index) => ({
		...emptyInvitation(wave, group, person.email, identifiers),
		email: person.email,
		name: person.name,
		delivery: 'sent',
		sentOn: (place[index] ?? 0) < inTime ? round.opensOn : round.remindedOn,
		answered: (place[index] ?? 0) < answered,
	}));
}

/** The codes on paper for citizens, of which some were never used. */
export function printedCodes(
	wave: Wave,
	{ identifiers, streams }: { identifiers: Identifiers; streams: Streams },
): InvitationRow[] {
	const { printedCodes: count, responses, opensOn } = wave.round;
	const answered = noted(responses.citizen);
	const place = shuffled(
		streams(`${wave.name} citizen who answered`),
		Array.from({ length: count }, (_, index) => index),
	);
	return place.map((position, index) => ({
		...emptyInvitation(wave, 'citizen', `code ${index}`, identifiers),
		delivery: 'printed',
		sentOn: opensOn,
		answered: position < answered,
	}));
}

/** How many of so many answers were noted. */
function noted(responses: number): number {
	return responses - (responses % notedTogether);
}

/** The hash is one that no link and no code gives: nothing can be opened with the demo's codes. */
function emptyInvitation(
	wave: Wave,
	group: RespondentGroup,
	whom: string,
	identifiers: Identifiers,
) {
	const name = `invitation ${wave.name} ${whom}`;
	return {
		id: identifiers.uuid(name),
		waveId: wave.id,
		group,
		locale: 'da' as const,
		tokenHash: identifiers.bytes(name),
	};
}
