import type { Prisma, WaveStatus } from '@raadgiver/db';
import { error } from '@sveltejs/kit';
import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { catalogue } from './catalogue.ts';
import { today } from './today.ts';

/** There is a wave for this half-year already. */
export class WaveExistsError extends Error {}

/** The last day has passed, or lies before the first. */
export class LastDayError extends Error {}

/** A wave as lists and headings show it. */
export interface WaveSummary extends HalfYear {
	readonly id: string;
	readonly opensOn: Date;
	readonly closesOn: Date;
	readonly status: WaveStatus;
}

const summary = {
	id: true,
	year: true,
	half: true,
	opensOn: true,
	closesOn: true,
	status: true,
} satisfies Prisma.WaveSelect;

/** The wave, if it is one that the actor runs. */
export function waveWhere(actor: Actor, waveId: string): Prisma.WaveWhereInput {
	return { id: waveId, programme: programmeWhere(actor, 'coordinator') };
}

/** The programme's waves, newest first; 404 to whoever does not coordinate it. */
export async function list(actor: Actor): Promise<WaveSummary[]> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, 'coordinator'),
		select: { waves: { orderBy: [{ year: 'desc' }, { half: 'desc' }], select: summary } },
	});
	return programme?.waves ?? error(404);
}

/** The wave, or 404: one that is not there and one that is not yours look the same. */
export async function find(actor: Actor, waveId: string): Promise<WaveSummary> {
	const wave = await database.wave.findFirst({ where: waveWhere(actor, waveId), select: summary });
	return wave ?? error(404);
}

/** Starts a wave from the questionnaires that ship, as they are worded today. Returns its id. */
export async function create(
	actor: Actor,
	wave: HalfYear & { opensOn: string; closesOn: string },
): Promise<string> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, 'coordinator'),
		select: { id: true },
	});
	if (!programme) error(404);
	return database.$transaction(async (transaction) => {
		const [created] = await transaction.wave.createManyAndReturn({
			data: {
				programmeId: programme.id,
				year: wave.year,
				half: wave.half,
				opensOn: dayAsDate(wave.opensOn),
				closesOn: dayAsDate(wave.closesOn),
			},
			skipDuplicates: true,
			select: { id: true },
		});
		if (!created) throw new WaveExistsError();
		await transaction.waveQuestionnaire.createMany({
			data: RESPONDENT_GROUPS.map((group) => ({
				waveId: created.id,
				group,
				version: catalogue[group].version,
				definition: catalogue[group],
			})),
		});
		return created.id;
	});
}

/**
 * Moves the wave's last day, while it is not closed.
 * @throws LastDayError for a day that has passed or lies before the first: it would open the urn tonight
 */
export async function reschedule(actor: Actor, waveId: string, closesOn: string): Promise<void> {
	const { opensOn } = await find(actor, waveId);
	const lastDay = dayAsDate(closesOn);
	if (lastDay < opensOn || lastDay < today()) throw new LastDayError();
	const { count } = await database.wave.updateMany({
		where: { ...waveWhere(actor, waveId), status: { not: 'closed' } },
		data: { closesOn: lastDay },
	});
	if (count === 0) error(404);
}

/** Throws away a wave that nobody has been asked in yet. */
export async function remove(actor: Actor, waveId: string): Promise<void> {
	const { count } = await database.wave.deleteMany({
		where: { ...waveWhere(actor, waveId), status: 'draft' },
	});
	if (count === 0) error(404);
}
