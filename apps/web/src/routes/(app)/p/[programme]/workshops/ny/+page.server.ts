import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { Actor } from '#lib/server/identity/actor.ts';
import { copy } from '#lib/server/workshop/preparing/copying.ts';
import { requireFacilitator } from '#lib/server/workshop/leading/require-facilitator.ts';
import { findTemplate, templates } from '#lib/server/workshop/preparing/templates.ts';
import * as workshops from '#lib/server/workshop/workshops.ts';
import { momentOf } from '#lib/workshop/preparation/danish-moment.ts';
import { newWorkshopSchema } from '#lib/workshop/preparation/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const listed = await workshops.list(requireFacilitator(locals));
	const earlier = listed.filter(({ isOwn }) => isOwn);
	const wanted = earlier.find(({ id }) => id === url.searchParams.get('som'));
	const [first] = templates;
	return {
		templates: templates.map(({ slug, title, description }) => ({ slug, title, description })),
		earlier: earlier.map(({ id, title, startsAt }) => ({ id, title, startsAt })),
		form: await superValidate(
			{
				from: wanted ? `workshop/${wanted.id}` : first && `template/${first.slug}`,
			},
			zod4(newWorkshopSchema),
			{ errors: false },
		),
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const actor = requireFacilitator(locals);
		const form = await superValidate(request, zod4(newWorkshopSchema));
		if (!form.valid) return fail(400, { form });
		const [source, name = ''] = form.data.from.split('/');
		const frame = { ...form.data, startsAt: momentOf(form.data) };
		const id =
			source === 'workshop' ? await copy(actor, name, frame) : await createFrom(actor, name, frame);
		redirect(303, `/p/${params.programme}/workshops/${id}`);
	},
};

/** Makes a workshop of a template that ships, with its title where no other is given. */
function createFrom(
	actor: Actor,
	slug: string,
	{ title, startsAt }: { title: string; startsAt: Date | null },
): Promise<string> {
	const template = findTemplate(slug) ?? error(404);
	const frame = { title: title || template.title, startsAt, meetingLink: null };
	return workshops.create(actor, frame, template.plan);
}
