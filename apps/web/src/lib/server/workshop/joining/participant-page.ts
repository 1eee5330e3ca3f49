import { error, redirect } from '@sveltejs/kit';
import { countWrongTry } from '#lib/server/guess-limit.ts';
import { readCode } from '#lib/survey/code.ts';
import { findByCode, type OpenWorkshop } from '../preparing/open-workshop.ts';
import { type CookieSource, type Participant, recognise, wasRemoved } from './participants.ts';
import { WORKSHOP_CODE_LENGTH } from './workshop-code.ts';

interface Visit {
	readonly params: { readonly code: string };
	readonly url: URL;
	getClientAddress(): string;
}

/**
 * The workshop that the address names, for anybody who has its code. A wrong code gets the same 404
 * whatever it is near to, and after too many of them 429.
 */
export async function openWorkshop(visit: Visit): Promise<OpenWorkshop> {
	const typed = visit.params.code;
	const code = readCode(typed, WORKSHOP_CODE_LENGTH);
	const workshop = code && (await findByCode(code));
	if (workshop && code === typed) return workshop;
	// As somebody wrote it down: the same page under its one address.
	if (workshop) redirect(308, visit.url.pathname.replace(typed, code) + visit.url.search);
	const minutes = await countWrongTry(visit.getClientAddress());
	if (minutes) error(429, 'Too many tries', { minutes });
	error(404, 'No such workshop');
}

/** Who the visitor is here. Whoever has not come in is led to the door; it tells those who were put out. */
export async function requireParticipant(
	visit: Visit & { readonly cookies: Exclude<CookieSource, string | undefined> },
): Promise<{ workshop: OpenWorkshop; participant: Participant }> {
	const workshop = await openWorkshop(visit);
	const participant = await recognise(visit.cookies, workshop.id);
	if (!participant) redirect(303, `/w/${workshop.code}`);
	return { workshop, participant };
}

/** Whether the visitor takes part already, was put out, or is new. */
export async function standing(
	cookies: CookieSource,
	workshopId: string,
): Promise<'in' | 'removed' | 'new'> {
	if (await recognise(cookies, workshopId)) return 'in';
	return (await wasRemoved(cookies, workshopId)) ? 'removed' : 'new';
}
