import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { dayAndTime } from '#lib/format.ts';
import type { Waiting } from '#lib/shell/waiting.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { m } from '#paraglide/messages.js';
import { FACILITATING } from './facilitators.ts';

/** The workshops of somebody who leads them that people are in, or that are held today. */
export async function waiting(actor: Actor, now = new Date()): Promise<Waiting[]> {
	if (!actor.programme.uses.includes('workshop')) return [];
	const workshops = await database.workshop.findMany({
		where: {
			programme: programmeWhere(actor, ...FACILITATING),
			facilitators: { some: { personId: actor.personId } },
			status: { not: 'ended' },
		},
		orderBy: { startsAt: { sort: 'asc', nulls: 'last' } },
		select: {
			...{ id: true, title: true, status: true, rehearsal: true, startsAt: true },
			_count: { select: { participants: { where: { removedAt: null, simulated: false } } } },
		},
	});
	const today = danishDay(now);
	const home = `/p/${actor.programme.slug}/workshops`;
	return workshops
		.filter(
			({ status, startsAt }) =>
				status !== 'draft' || (startsAt !== null && danishDay(startsAt) === today),
		)
		.map(({ id, title, status, rehearsal, startsAt, _count }) => ({
			title: titleOf({ title, status, rehearsal }),
			detail: [
				startsAt && m.workshop_begins({ time: dayAndTime(startsAt) }),
				status !== 'draft' && m.workshop_here({ count: _count.participants }),
			]
				.filter(Boolean)
				.join(' '),
			href: status === 'running' ? `${home}/${id}/vaeg` : `${home}/${id}`,
		}));
}

function titleOf({
	title,
	status,
	rehearsal,
}: {
	title: string;
	status: string;
	rehearsal: boolean;
}): string {
	if (rehearsal) return m.workshop_waiting_rehearsal({ title });
	if (status === 'running') return m.workshop_waiting_running({ title });
	return status === 'open'
		? m.workshop_waiting_open({ title })
		: m.workshop_waiting_today({ title });
}
