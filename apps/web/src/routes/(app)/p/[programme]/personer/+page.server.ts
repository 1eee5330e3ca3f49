import { ROLES } from '#lib/identity/roles.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import { list, MEMBERS_A_PAGE } from '#lib/server/identity/member-list.ts';
import type { PageServerLoad } from './$types';

/** What `?vis=` may say, and which members it shows. */
const ACTIVE = { aktive: true, deaktiverede: false, alle: undefined } as const;
const SHOWN = ['aktive', 'deaktiverede', 'alle'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireActor(locals, 'administrator');
	const search = url.searchParams.get('q')?.trim().slice(0, 100) ?? '';
	const role = ROLES.find((known) => known === url.searchParams.get('rolle'));
	const shown = SHOWN.find((known) => known === url.searchParams.get('vis')) ?? 'aktive';
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('side'))) || 1);
	const { rows, total } = await list(actor, { search, role, active: ACTIVE[shown], page });
	return {
		members: rows,
		total,
		pages: Math.ceil(total / MEMBERS_A_PAGE),
		page,
		filter: { search, role, shown },
		imported: {
			created: Number(url.searchParams.get('nye')) || 0,
			changed: Number(url.searchParams.get('rettede')) || 0,
		},
	};
};
