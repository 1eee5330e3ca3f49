import type { DocumentModel } from '@raadgiver/workshop';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';

/** How much the document holds: "12 eksempler fra 6 grupper". */
export function countWords({ count, themes }: DocumentModel): string {
	if (count === 1) return m.joint_count_one();
	const rooms = new Set(
		themes.flatMap(({ examples }) =>
			examples.flatMap((example) =>
				[example, ...example.sources].map(({ source }) => source?.roomId),
			),
		),
	);
	rooms.delete(undefined);
	return m.joint_count({ examples: figure(count), rooms: figure(rooms.size) });
}
