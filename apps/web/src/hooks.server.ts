import { randomInt } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import {
	type Handle,
	type HandleServerError,
	sequence,
	type ServerInit,
} from '@sveltejs/kit/hooks';
import { DATABASE_URL } from '$app/env/private';
import { isLocale } from '#paraglide/runtime.js';
import { paraglideMiddleware } from '#paraglide/server.js';
import { bodyFault } from '#lib/server/body-limit.ts';
import { compress } from '#lib/server/compress.ts';
import { actorAmong } from '#lib/server/identity/actor.ts';
import { findSignedIn, prolong } from '#lib/server/identity/session.ts';
import { startJobs, stopJobs } from '#lib/server/jobs.ts';
import { installEverywhere } from '#lib/server/training/install-shipped.ts';
import { isUnkeepable } from '#lib/server/unkeepable.ts';
import { startLive } from '#lib/server/workshop/live/index.ts';

/** Pages are served while the workers start; the adapter says when it is time to stop. */
export const init: ServerInit = async () => {
	await installEverywhere();
	startLive(DATABASE_URL);
	startJobs().catch((problem: unknown) => console.error('Background jobs did not start', problem));
	process.on('sveltekit:shutdown', () => void stopJobs());
};

/** Refuses what is larger than its address takes, and text that cannot be kept. */
const bound: Handle = async ({ event, resolve }) => {
	const fault = bodyFault(event.request, event.route.id);
	if (fault) error(fault);
	if (await isUnkeepable(event.request)) error(400);
	return resolve(event);
};

/** `?sprog=en` on any address sets the language and leads back to the same address without it. */
const switchLanguage: Handle = ({ event, resolve }) => {
	const wanted = event.url.searchParams.get('sprog');
	if (event.request.method !== 'GET' || !wanted || !isLocale(wanted)) return resolve(event);
	event.cookies.set('sprog', wanted, {
		path: '/',
		maxAge: 60 * 60 * 24 * 365,
		// The browser's own messages read it too.
		httpOnly: false,
		secure: event.url.protocol === 'https:',
		sameSite: 'lax',
	});
	const address = new URL(event.url);
	address.searchParams.delete('sprog');
	redirect(303, address.pathname + address.search);
};

/** Sets the language of everything that answers this request. */
const speak: Handle = ({ event, resolve }) => {
	// Only its headers are read. The request itself would lose its body to the copy that is made of it.
	const { url, headers } = event.request;
	return paraglideMiddleware(new Request(url, { headers }), ({ locale }) =>
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }),
	);
};

/** Where nobody has an account: nothing about whoever reads there is looked up. */
const openToAll = ['/(respondent)', '/(workshop)', '/bevis'];

const recognise: Handle = async ({ event, resolve }) => {
	const route = event.route.id;
	const anonymous = !route || openToAll.some((group) => route.startsWith(group));
	const person = anonymous ? undefined : await findSignedIn(event.request.headers);
	const { programme } = event.params;
	if (person?.isDue) await prolong(event.request.headers);
	event.locals.person = person;
	event.locals.actor =
		person && programme ? actorAmong(person, person.memberships, programme) : undefined;
	return resolve(event);
};

const harden: Handle = async ({ event, resolve }) => {
	const response = await compress(event.request, await resolve(event));
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	// Tells the service worker whose page it is, so that it keeps none of somebody else's.
	if (event.locals.person) response.headers.set('x-person', event.locals.person.id);
	return response;
};

export const handle = sequence(harden, bound, switchLanguage, speak, recognise);

/** Logs what went wrong under a number that the reader can quote. Nothing about the person is logged. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return {};
	const reference = String(randomInt(100_000, 1_000_000));
	console.error(`[${reference}] ${event.request.method} ${event.route.id ?? 'no route'}`, error);
	// error.html, the page of last resort, can show nothing but the message.
	return { reference, message: reference };
};
