import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';

/** Bytes; slides with photographs in them seldom have more. */
export const LARGEST_SLIDES = 10_000_000;

/** How far from its start and its end a PDF may say what it is (ISO 32000, annex H.3). */
const REACH = 1024;

/** The file is no PDF, or was cut off on its way. */
export class NotSlidesError extends Error {
	override name = 'NotSlidesError';
}

/** The file is larger than a participant's phone should have to fetch. */
export class SlidesTooLargeError extends Error {
	override name = 'SlidesTooLargeError';
}

/**
 * Keeps the slides of an item of the agenda; earlier ones are replaced.
 * @throws NotSlidesError, SlidesTooLargeError
 */
export async function put(
	actor: Actor,
	workshopId: string,
	phaseId: string,
	{ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<void> {
	if (bytes.length > LARGEST_SLIDES) throw new SlidesTooLargeError();
	if (!isPdf(bytes)) throw new NotSlidesError();
	await write(actor, workshopId, phaseId, { slides: bytes, slidesName: name.slice(-120) });
}

/** Takes the slides away. */
export async function remove(actor: Actor, workshopId: string, phaseId: string): Promise<void> {
	await write(actor, workshopId, phaseId, { slides: null, slidesName: null });
}

/** The slides, for those who lead the workshop. */
export async function find(actor: Actor, workshopId: string, phaseId: string) {
	const phase = await database.workshopPhase.findFirst({
		where: { id: phaseId, workshop: ledBy(actor, workshopId), slides: { not: null } },
		select: { slides: true, slidesName: true },
	});
	return phase?.slides ?? error(404);
}

async function write(
	actor: Actor,
	workshopId: string,
	phaseId: string,
	data: { slides: Uint8Array<ArrayBuffer> | null; slidesName: string | null },
): Promise<void> {
	const isWritten = await lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopPhase.updateMany({
			where: { id: phaseId, workshopId },
			data,
		});
		return count > 0;
	});
	if (!isWritten) error(404);
}

function isPdf(bytes: Uint8Array): boolean {
	const text = (part: Uint8Array) => Buffer.from(part).toString('latin1');
	return (
		/%PDF-[12]\.\d/.test(text(bytes.subarray(0, REACH))) &&
		text(bytes.subarray(-REACH)).includes('%%EOF')
	);
}
