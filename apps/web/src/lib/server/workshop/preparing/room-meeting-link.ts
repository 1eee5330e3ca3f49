/** Hosts that run Jitsi Meet, where whoever opens an address makes its room. */
const JITSI = /^(meet\.jit\.si$|jitsi\.)/;

/**
 * Where a room meets that was opened as people came: beside the plenary, where the video service makes a
 * room of any address. Teams and Zoom do not, so their rooms have links only where somebody wrote them.
 */
export function roomMeetingLink(plenary: string | null, number: number): string | null {
	if (!plenary || !URL.canParse(plenary)) return null;
	const link = new URL(plenary);
	const namesRoom = link.pathname.length > 1;
	if (!namesRoom || !JITSI.test(link.hostname)) return null;
	link.pathname = `${link.pathname.replace(/\/$/, '')}-gruppe-${number}`;
	return link.href;
}
