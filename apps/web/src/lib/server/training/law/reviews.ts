import { type ReviewDue, reviewsDue } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { danishDay, dayAsDate } from '#lib/survey/danish-day.ts';
import type { Waiting } from '#lib/shell/waiting.ts';
import { m } from '#paraglide/messages.js';
import * as registers from '../register.ts';
import { TEACHERS } from '../teachers.ts';

/** What those who keep the register must look at; nothing for anybody else. */
export async function list(actor: Actor): Promise<readonly ReviewDue[]> {
	const keeps = TEACHERS.some((role) => actor.roles.includes(role));
	if (!keeps || !actor.programme.uses.includes('training')) return [];
	const today = danishDay(new Date());
	const [register, prepared] = await Promise.all([
		registers.find(actor),
		preparedEnds(actor.programme.id, today),
	]);
	return reviewsDue(register, today, prepared);
}

/** The statements whose end somebody has prepared. */
export async function preparedEnds(
	programmeId: string,
	today: string,
): Promise<ReadonlySet<string>> {
	const changes = await database.lawChange.findMany({
		where: { programmeId, withdrawnAt: null, effectiveOn: { gt: dayAsDate(today) } },
		select: { reference: true },
	});
	return new Set(changes.map(({ reference }) => reference));
}

/** What waits for those who keep the register: statements that end, are expected, or were read long ago. */
export async function waiting(actor: Actor): Promise<Waiting[]> {
	const due = await list(actor);
	if (due.length === 0) return [];
	const urgent = due.filter(({ reason }) => reason !== 'old').length;
	return [
		{
			title: m.law_waiting({ count: due.length }),
			...(urgent > 0 && { detail: m.law_waiting_urgent({ count: urgent }) }),
			href: `/p/${actor.programme.slug}/lov#efterses`,
		},
	];
}
