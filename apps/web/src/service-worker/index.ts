import { self } from '$app/service-worker';
import { handIn } from '../lib/training/offline/hand-in.ts';
import { SYNC_TAG } from '../lib/training/offline/sync-tag.ts';
import type { Message } from '../lib/training/offline/kept-module.ts';
import { isImmutable, pageOf } from './addresses.ts';
import { answerFile, answerPage, answerSignOut } from './answer.ts';
import { keepAgain, keepModule, keepSitting } from './keep.ts';
import { removeOutdated } from './stores.ts';

// A page that is opened from now on comes from the new build, and so must what is kept of it.
self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
	event.waitUntil(
		removeOutdated()
			.then(() => self.clients.claim())
			// Without a connection, or signed out: it is fetched when the module is opened again.
			.then(() => keepAgain().catch(() => undefined)),
	);
});

/** Only pages in a programme, their unchanging files, and signing out; all else is the browser's. */
self.addEventListener('fetch', (event) => {
	const { request, clientId } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== self.location.origin) return;
	const inProgramme = /^\/p(\/|$)/.test(pageOf(pathname));
	const isPage = request.mode === 'navigate' || pathname.endsWith('/__data.json');
	if (request.method === 'POST' && pathname === '/log-ud') {
		event.respondWith(answerSignOut(request));
	} else if (request.method === 'GET' && isImmutable(pathname)) {
		event.respondWith(answerFile(request, clientId));
	} else if (request.method === 'GET' && inProgramme && isPage) {
		event.respondWith(answerPage(request, (work) => event.waitUntil(work)));
	}
});

self.addEventListener('message', (event) => {
	const { keep } = event.data as Message;
	// Cut off half-way, it is fetched when the module is opened again.
	event.waitUntil(Promise.allSettled([keepModule(keep), keepSitting(keep)]));
});

// Background sync: the browser has a connection again, and perhaps no page is open.
self.addEventListener('sync', (event) => {
	const { tag, waitUntil } = event as ExtendableEvent & { tag: string };
	if (tag === SYNC_TAG) waitUntil.call(event, handIn());
});
