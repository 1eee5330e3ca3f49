import '@raadgiver/ui/styles/full.scss';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { accessibilityFaults } from '../../../../../../packages/ui/testing/accessibility-faults.ts';
import RoomCard from './RoomCard.svelte';
import Screen from './Screen.svelte';
import { wallRoom } from './test-room.ts';
import WallNews from './WallNews.svelte';

const MINUTE = 60_000;
const now = 100 * MINUTE;
const phase = {
	id: 'phase',
	place: 3,
	kind: 'breakout',
	title: 'Grupperne arbejder',
	startedAt: now - 10 * MINUTE,
	endsAt: now + 2 * MINUTE + 500,
} as const;

test('who listens hears calls, handing in and the clock, and nothing of what is typed', async () => {
	const room = wallRoom({ number: 7 });
	const screen = await render(WallNews, { rooms: [room], phase, now });
	const said = screen.getByRole('status');
	await screen.rerender({ rooms: [{ ...room, lastEditAt: now, complete: 1 }] });
	await expect.element(said).toHaveTextContent('');
	await screen.rerender({ rooms: [{ ...room, helpAskedAt: now }] });
	await expect.element(said).toHaveTextContent('Gruppe 7 kalder på hjælp.');
	await screen.rerender({ rooms: [{ ...room, handedInAt: now }] });
	await expect.element(said).toHaveTextContent('Gruppe 7 har afleveret.');
	await screen.rerender({ now: now + 1_000 });
	await expect.element(said).toHaveTextContent('2 minutter endnu');
});

test('a card says what presses most, and takes somebody who is put down on it', async () => {
	const drop = vi.fn();
	const room = wallRoom({ number: 12, lastEditAt: now - 4 * MINUTE });
	const card = {
		least: 2,
		now,
		phase,
		href: '?gruppe=room-12',
		isOpen: false,
		onopen: vi.fn(),
	};
	const screen = await render(RoomCard, { ...card, room, moving: undefined });
	await expect.element(screen.getByText('Stille i 4 min')).toBeVisible();
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	const picked = { participant: 'bo', name: 'Bo Berg', from: 'room-1' };
	await screen.rerender({ moving: { picked, pick: vi.fn(), drop } });
	await screen.getByRole('button', { name: 'Flyt Bo Berg hertil' }).click();
	expect(drop).toHaveBeenCalledWith('room-12');
	await screen.rerender({ room: { ...room, locked: true } });
	await expect.element(screen.getByRole('button', { name: /hertil/ })).not.toBeInTheDocument();
});

test('the projector shows all of it, whatever the item of the agenda is called', async () => {
	await page.viewport(1280, 720);
	onTestFinished(() => page.viewport(320, 640));
	const title = 'Oplæg: Roller og præcise spørgsmål i arbejdet med lægeattester og erklæringer';
	await render(Screen, {
		title: 'Samarbejdet mellem jobcenter og sundhedsvæsen',
		entrance: {
			...{ code: '4829-17AB', address: 'https://raadgiver.dk/w/482917AB' },
			qr: { path: 'M0 0h1v1h-1z', size: 21 },
		},
		agenda: [{ ...phase, title }],
		workshop: {
			...({ status: 'running', rehearsal: false, votesClosed: false } as const),
			...{ phase: { ...phase, title }, meetingLink: undefined, messages: [] },
		},
		counts: { participants: 300, here: 300, rooms: 50, handedIn: 11, examples: 100 },
		now,
	});
	expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(720);
});

test('the projector says how people come in and how far the groups are', async () => {
	const screen = await render(Screen, {
		title: 'Samarbejdet',
		entrance: {
			code: '4829-17AB',
			address: 'https://raadgiver.dk/w/482917AB',
			qr: { path: 'M0 0h1v1h-1z', size: 21 },
		},
		agenda: [phase, { id: 'next', place: 4, title: 'Opsamling' }],
		workshop: {
			status: 'running',
			rehearsal: false,
			phase,
			meetingLink: undefined,
			votesClosed: false,
			messages: [],
		},
		counts: { participants: 248, here: 241, rooms: 14, handedIn: 11, examples: 30 },
		now,
	});
	await expect.element(screen.getByRole('timer')).toHaveTextContent('Tid tilbage 2.01');
	for (const text of [
		'11 af 14 grupper har afleveret',
		'raadgiver.dk/w',
		'4829-17AB',
		'Derefter: Opsamling',
	])
		await expect.element(screen.getByText(text)).toBeVisible();
	expect(await accessibilityFaults(screen.container)).toEqual([]);
});
