import { handIn } from '../lib/training/offline/hand-in.ts';
import { listKept } from '../lib/training/offline/kept-module.ts';
import { isData, isLearnersPage, offlinePage, pageOf, programmeOf } from './addresses.ts';
import { keepResponse, mayBeKept } from './keep.ts';
import { forgetPerson, notePerson } from './person.ts';
import { files, pages } from './stores.ts';

/** Milliseconds after which a page that lies on the phone is shown instead of waiting for a slow line. */
const patience = 3000;

/** Lets work go on after the answer is given. */
type GoOn = (work: Promise<unknown>) => void;

/** A page or its data: from the server, or from the phone where the server cannot be reached in time. */
export async function answerPage(request: Request, goOn: GoOn): Promise<Response> {
	const { pathname } = new URL(request.url);
	const fetched = fetchAndKeep(request, pathname);
	// The line works, so what waits goes out now, also from pages without script.
	goOn(fetched.then(handIn).catch(() => undefined));
	const kept = await keptPage(pathname);
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
	try {
		return (await Promise.race(kept ? [fetched, late] : [fetched])) ?? kept ?? (await fetched);
	} catch {
		return kept ?? (await leadToOfflinePage(pathname));
	}
}

async function fetchAndKeep(request: Request, pathname: string): Promise<Response> {
	const response = await fetch(request);
	await notePerson(response);
	if (isLearnersPage(pathname) && mayBeKept(response) && isWhole(request)) {
		await keepResponse(pathname, response.clone());
	}
	return response;
}

/** SvelteKit leaves out of the data what the page that asks has already. */
function isWhole({ url }: Request): boolean {
	return !new URL(url).search;
}

async function keptPage(pathname: string): Promise<Response | undefined> {
	return isLearnersPage(pathname)
		? (await pages()).match(pathname, { ignoreVary: true })
		: undefined;
}

/** Leads to the page that says so, in the programme or in one that is kept. */
async function leadToOfflinePage(pathname: string): Promise<Response> {
	const own = programmeOf(pathname);
	const others = (await listKept()).map(({ front }) => programmeOf(front));
	for (const programme of [own, ...others]) {
		if (!programme || !(await keptPage(offlinePage(programme)))) continue;
		const address = `${offlinePage(programme)}?til=${encodeURIComponent(pageOf(pathname))}`;
		// SvelteKit opens pages by their data, and is led on by data that says so.
		return isData(pathname)
			? Response.json({ type: 'redirect', location: address })
			: Response.redirect(address, 303);
	}
	return Response.error();
}

/** A file that never changes: from the phone if it is there. */
export async function answerFile(request: Request, clientId: string): Promise<Response> {
	const store = await files();
	const kept = await store.match(request, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && (await isLearnersClient(clientId))) await store.put(request, response.clone());
	return response;
}

async function isLearnersClient(clientId: string): Promise<boolean> {
	const client = clientId ? await findClient(clientId) : undefined;
	return client !== undefined && isLearnersPage(new URL(client.url).pathname);
}

async function findClient(id: string): Promise<Client | undefined> {
	const scope = globalThis as unknown as ServiceWorkerGlobalScope;
	return scope.clients.get(id);
}

/** Whoever leaves hands in first; afterwards nothing of theirs lies on the phone. */
export async function answerSignOut(request: Request): Promise<Response> {
	await handIn().catch(() => undefined);
	const response = await fetch(request);
	await forgetPerson();
	return response;
}
