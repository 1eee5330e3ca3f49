import { error, fail, redirect } from '@sveltejs/kit';
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
	preview: async ({ request, locals }) => {
		requireActor(locals, 'coordinator');
		const data = await request.formData();
		const group = mailGroup.parse(data.get('group'));
		const list = await uploaded(data);
		return { preview: { group, ...readAddresses(list), text: decode(list) } };
	},
	add: async ({ request, locals, params }) => {
		const data = await request.formData();
		const { people } = readAddresses(new TextEncoder().encode(String(data.get('text') ?? '')));
		if (people.length === 0) return fail(400);
		const group = mailGroup.parse(data.get('group'));
		const addressees = people.map(({ name, email, locale }) => ({ name, email, locale }));
		return added(params, invitations.add(requireActor(locals), params.wave, group, addressees));
	},
	members: async ({ request, locals, params }) => {
		const group = mailGroup.parse((await request.formData()).get('group'));
		return added(params, invitations.addMembers(requireActor(locals), params.wave, group));
	},
	remove: async ({ request, locals, params }) => {
		const id = z.uuid().safeParse((await request.formData()).get('id'));
		if (!id.success) error(404);
		await invitations.remove(requireActor(locals), params.wave, id.data);
		redirect(303, here(params));
	},
};

/** Leads back to the list with how many are new, or says that the wave was closed meanwhile. */
async function added(params: { programme: string; wave: string }, adding: Promise<number>) {
	let count: number;
	try {
		count = await adding;
	} catch (problem) {
		if (!(problem instanceof invitations.WaveClosedError)) throw problem;
		return fail(409, { isClosed: true });
	}
	redirect(303, `${here(params)}?nye=${count}`);
}

/** The list as it was sent: the file where one was chosen, else what was pasted. */
async function uploaded(data: FormData): Promise<Uint8Array> {
	const file = data.get('file');
	if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
	return new TextEncoder().encode(String(data.get('pasted') ?? ''));
}

function here(params: { programme: string; wave: string }): string {
	return `/p/${params.programme}/spoergeskemaer/${params.wave}/modtagere`;
}
