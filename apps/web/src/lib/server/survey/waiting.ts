import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import type { Waiting } from '#lib/shell/waiting.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { longDay } from '#lib/format.ts';
import { upcoming } from '#lib/survey/half-year.ts';
import { waveName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';

/** What the surveys want of a coordinator: a wave to send, one that runs, or the next to start. */
export async function waiting(actor: Actor): Promise<Waiting[]> {
	if (!actor.programme.uses.includes('survey') || !actor.roles.includes('coordinator')) return [];
	const waves = await database.wave.findMany({
		where: { programme: programmeWhere(actor, 'coordinator') },
		orderBy: [{ year: 'desc' }, { half: 'desc' }],
		select: {
			id: true,
			year: true,
			half: true,
			status: true,
			closesOn: true,
			_count: {
				select: { invitations: true, ballots: { where: { state: { in: ['cast', 'counted'] } } } },
			},
		},
	});
	const home = `/p/${actor.programme.slug}/spoergeskemaer`;
	const running = waves
		.filter((wave) => wave.status !== 'closed')
		.map((wave) => ({
			title:
				wave.status === 'draft'
					? m.survey_waiting_draft({ wave: waveName(wave) })
					: m.survey_waiting_open({ wave: waveName(wave) }),
			detail: m.survey_waiting_rate({
				cast: wave._count.ballots,
				invited: wave._count.invitations,
				day: longDay(wave.closesOn),
			}),
			href: `${home}/${wave.id}`,
		}));
	if (running.length > 0) return running;
	const [next] = upcoming(danishDay(new Date()), waves);
	return next
		? [{ title: m.survey_waiting_start({ wave: waveName(next) }), href: `${home}/ny` }]
		: [];
}
