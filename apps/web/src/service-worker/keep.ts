import {
	type KeptModule,
	listKept,
	noteKept,
	pagesOf,
} from '../lib/training/offline/kept-module.ts';
import { dataOf, offlinePage, programmeOf, sittingPage } from './addresses.ts';
import { assetsOf } from './assets-of.ts';
import { isPersonal, notePerson } from './person.ts';
import { files, pages } from './stores.ts';

/** Puts a whole module on the phone, unless it lies there as it is. */
export async function keepModule(module: KeptModule): Promise<void> {
	const known = (await listKept()).find(({ front }) => front === module.front);
	const isThere = known && (await (await pages()).match(module.front, { ignoreVary: true }));
	if (isThere && known.version === module.version && known.language === module.language) return;
	await fetchModule(module);
}

/** Puts the day's repetition on the phone: what is in it is another matter each day. */
export async function keepSitting({ front }: KeptModule): Promise<void> {
	const programme = programmeOf(front);
	if (programme) await fetchPage(sittingPage(programme));
}

/** Fetches what was kept anew, after a new build has come. */
export async function keepAgain(): Promise<void> {
	for (const module of await listKept()) await fetchModule(module);
}

async function fetchModule(module: KeptModule): Promise<void> {
	const programme = programmeOf(module.front);
	const addresses = [...pagesOf(module), ...(programme ? [offlinePage(programme)] : [])];
	// One at a time, so that the page being read is not held up.
	for (const address of addresses.flatMap((page) => [page, dataOf(page)])) {
		if (!(await fetchPage(address))) throw new Error('The module could not be fetched whole');
	}
	await noteKept(module);
}

async function fetchPage(address: string): Promise<boolean> {
	const response = await fetch(address);
	if (!mayBeKept(response)) return false;
	await notePerson(response);
	await keepResponse(address, response);
	return true;
}

/** Only what the server made for this person, whole: no other address, no error, no sign-in page. */
export function mayBeKept(response: Response): boolean {
	return response.status === 200 && !response.redirected && isPersonal(response);
}

/** Keeps a page or its data, and the files that it names. */
export async function keepResponse(pathname: string, response: Response): Promise<void> {
	const named = assetsOf(
		`${response.headers.get('link') ?? ''} ${await response.clone().text()}`,
		new URL(pathname, location.href).href,
	);
	await (await pages()).put(pathname, response);
	await Promise.all(named.map(keepFile));
}

/** Keeps a file; a sheet brings along the fonts it names. */
async function keepFile(pathname: string): Promise<void> {
	const store = await files();
	if (await store.match(pathname, { ignoreVary: true })) return;
	const response = await fetch(pathname);
	if (!response.ok) return;
	if (pathname.endsWith('.css')) {
		const fonts = assetsOf(await response.clone().text(), new URL(pathname, location.href).href);
		await Promise.all(fonts.filter((font) => font.endsWith('.woff2')).map(keepFile));
	}
	await store.put(pathname, response);
}
