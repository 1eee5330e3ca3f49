import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { decode } from '#lib/csv/decode.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as invitations from '#lib/server/survey/invitations.ts';
import { readAddresses } from '#lib/survey/addresses.ts';
import type { Actions, PageServerLoad } from './$types';

/** Those who are asked by mail. */
const mailGroup = z.enum(['gp', 'adviser']).catch('gp');

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	invited: await invitations.list(requireActor(locals), params.wave),
	added: url.searchParams.get('nye'),
});

export const actions: Actions = {
	preview: async ({ request }) => {
		const data = await request.formData();
		const group = mailGroup.parse(data.get('group'));
		const list = await uploaded(data);
		return { group, ...readAddresses(list), text: decode(list) };
	},
	add: async ({ request, locals, params }) => {
		const data = await request.formData();
		const { people } = readAddresses(new TextEncoder().encode(String(data.get('text') ?? '')));
		if (people.length === 0) return fail(400);
		const added = await invitations.add(
			requireActor(locals),
			params.wave,
			mailGroup.parse(data.get('group')),
			people.map(({ name, email, locale }) => ({ name, email, locale })),
		);
		redirect(303, `${here(params)}?nye=${added}`);
	},
	members: async ({ request, locals, params }) => {
		const group = mailGroup.parse((await request.formData()).get('group'));
		const added = await invitations.addMembers(requireActor(locals), params.wave, group);
		redirect(303, `${here(params)}?nye=${added}`);
	},
	remove: async ({ request, locals, params }) => {
		const id = z.uuid().parse((await request.formData()).get('id'));
		await invitations.remove(requireActor(locals), params.wave, id);
		redirect(303, here(params));
	},
};

/** The list as it was sent: the file where one was chosen, else what was pasted. */
async function uploaded(data: FormData): Promise<Uint8Array> {
	const file = data.get('file');
	if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
	return new TextEncoder().encode(String(data.get('pasted') ?? ''));
}

function here(params: { programme: string; wave: string }): string {
	return `/p/${params.programme}/spoergeskemaer/${params.wave}/modtagere`;
}
