import { secondsOf } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { Waiting } from '#lib/shell/waiting.ts';
import { itemAddress, itemTitle, minutesOf } from '#lib/training/today-words.ts';
import { m } from '#paraglide/messages.js';
import * as today from './today.ts';

/** Those whose profession the modules are for, and those who teach them. */
const LEARNERS = ['gp', 'caseworker', 'adviser', 'coordinator'] as const;

/**
 * What waits for a learner: each change of the law by name, and the rest of the day's minutes. A new
 * module is an offer and waits for nobody.
 */
export async function waiting(actor: Actor): Promise<Waiting[]> {
	const learns = LEARNERS.some((role) => actor.roles.includes(role));
	if (!learns || !actor.programme.uses.includes('training')) return [];
	const { occasion, items } = await today.find(actor);
	if (occasion === 'nothing-waits') return [];
	const home = `/p/${actor.programme.slug}`;
	const changes = items.filter(({ kind }) => kind === 'change');
	const rest = items.filter(({ kind }) => kind === 'repetition' || kind === 'continue');
	return [
		...changes.map((item) => ({
			title: itemTitle(item),
			detail: m.learning_minutes({ count: minutesOf(item.seconds) }),
			href: itemAddress(item, home),
		})),
		...(rest.length === 0
			? []
			: [
					{
						title: m.learning_waiting_today({ count: minutesOf(secondsOf(rest)) }),
						detail: rest.map((item) => itemTitle(item)).join(' · '),
						href: `${home}/laering`,
					},
				]),
	];
}
