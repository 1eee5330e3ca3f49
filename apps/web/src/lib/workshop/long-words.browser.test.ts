import '@raadgiver/ui/styles/full.scss';
import { Alert } from '@raadgiver/ui';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import JointHeading from './joint/JointHeading.svelte';
import Screen from './wall/Screen.svelte';

/** As Danish makes them, twice as long as a phone is wide. */
const word = 'Beskæftigelsesindsatskoordinatoransvarsområdet'.repeat(2);

const phase = {
	...{ id: 'phase', place: 1, kind: 'breakout' as const, title: word },
	...{ startedAt: 0, endsAt: 60_000 },
} as const;

const isAsWideAsTheScreen = () =>
	document.documentElement.scrollWidth <= document.documentElement.clientWidth;

test('what has happened to something with a long name is read without scrolling sideways', async () => {
	await render(Alert, { heading: word });
	expect(isAsWideAsTheScreen()).toBe(true);
});

test('the way back from the joint document of a workshop with a long name stays on the page', async () => {
	const workshop = { title: word, question: word, passedOnAt: null };
	const counts = { count: 2, rooms: 1 };
	await render(JointHeading, { workshop, counts, list: '/workshops', home: '/workshops/1' });
	expect(isAsWideAsTheScreen()).toBe(true);
});

test('the projector breaks long titles', async () => {
	const entrance = {
		...{ code: '4829-17AB', address: 'https://raadgiver.dk/w/482917AB' },
		qr: { path: 'M0 0h1v1h-1z', size: 21 },
	};
	const workshop = {
		...({ status: 'running', rehearsal: false, votesClosed: false } as const),
		...{ phase, meetingLink: undefined, messages: [] },
	};
	const counts = { participants: 4, here: 4, rooms: 2, handedIn: 1, examples: 3 };
	await render(Screen, { title: word, entrance, agenda: [phase], workshop, counts, now: 0 });
	expect(isAsWideAsTheScreen()).toBe(true);
});
