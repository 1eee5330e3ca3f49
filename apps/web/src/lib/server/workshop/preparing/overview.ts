import { error } from '@sveltejs/kit';
import { encode } from 'uqr';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { origin } from '#lib/server/origin.ts';
import { formatCode } from '#lib/survey/code.ts';
import { qrPath } from '#lib/survey/qr-path.ts';
import { ledBy } from '../leading/facilitators.ts';

/** How far a workshop is prepared, and who is in it. */
export async function find(actor: Actor, workshopId: string) {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			...{ question: true, themes: true, leastExamples: true },
			...{ assignment: true, roomSize: true, roomCount: true },
			phase: { select: { title: true, place: true } },
			phases: {
				orderBy: { place: 'asc' },
				select: { id: true, kind: true, title: true, minutes: true },
			},
			_count: {
				select: {
					facilitators: true,
					participants: { where: { removedAt: null } },
					rooms: { where: { mergedIntoId: null } },
				},
			},
		},
	});
	if (!workshop) error(404);
	const { _count, ...rest } = workshop;
	return { ...rest, ..._count };
}

/** How people come in: the code as it is read aloud, the address, and the same as a QR code. */
export function entrance(code: string) {
	const address = `${origin}/w/${code}`;
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	return { code: formatCode(code), address, qr: { path: qrPath(data), size } };
}
