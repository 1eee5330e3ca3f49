import { expect, test } from 'vitest';
import { roomMeetingLink } from './room-meeting-link.ts';

test.each([
	['https://meet.jit.si/Samarbejde2021', 'https://meet.jit.si/Samarbejde2021-gruppe-7'],
	['https://jitsi.kommune.dk/ds/#config', 'https://jitsi.kommune.dk/ds-gruppe-7#config'],
	['https://meet.jit.si/', null],
	['https://teams.microsoft.com/l/meetup-join/19', null],
	['https://us02web.zoom.us/j/812', null],
	['https://meet.google.com/abc-defg-hij', null],
	['https://meet.jit.si.evil.example/a', null],
	['not an address', null],
	[null, null],
])('a group of a plenary at %s meets at %s', (plenary, link) => {
	expect(roomMeetingLink(plenary, 7)).toBe(link);
});
