import { fail, redirect } from '@sveltejs/kit';
import { decode } from '#lib/csv/decode.ts';
import { requireActor } from '#lib/server/identity/actor.ts';
import { importMembers } from '#lib/server/identity/member-import-apply.ts';
import { preview } from '#lib/server/identity/member-import.ts';
import { LastAdministratorError } from '#lib/server/identity/member-errors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	requireActor(locals, 'administrator');
};

export const actions: Actions = {
	preview: async ({ request, locals }) => {
		const actor = requireActor(locals, 'administrator');
		const form = await request.formData();
		const file = form.get('file');
		const isFile = file instanceof File && file.size > 0;
		const bytes = isFile ? await file.bytes() : encode(form.get('text'));
		return { text: decode(bytes), plan: await preview(actor, bytes) };
	},
	confirm: async ({ request, locals }) => {
		const actor = requireActor(locals, 'administrator');
		const bytes = encode((await request.formData()).get('text'));
		try {
			const { created, changed } = await importMembers(actor, bytes);
			redirect(303, `/p/${actor.programme.slug}/personer?nye=${created}&rettede=${changed}`);
		} catch (refusal) {
			if (!(refusal instanceof LastAdministratorError)) throw refusal;
			return fail(409, {
				text: decode(bytes),
				plan: await preview(actor, bytes),
				isLastAdministrator: true,
			});
		}
	},
};

/** The list as it was pasted, or as the page carried it from the preview. */
function encode(text: FormDataEntryValue | null): Uint8Array {
	return new TextEncoder().encode(typeof text === 'string' ? text : '');
}
