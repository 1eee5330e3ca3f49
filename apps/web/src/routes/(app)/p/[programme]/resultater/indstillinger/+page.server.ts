import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as settings from '#lib/server/survey/results/settings.ts';
import {
	minimumSchema,
	readTarget,
	targetsSchema,
	typedTarget,
} from '#lib/survey/results/settings-form.ts';
import { themeName } from '#lib/survey/results/theme-words.ts';
import type { Actions, PageServerLoad } from './$types';

/** What has just been done, as the address says it. */
const DONE = ['maal', 'graense'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { targets, minimumGroup } = await settings.find(requireActor(locals));
	const themes = namedThemes();
	const typed = themes.map(({ theme }) => [theme, typedTarget(targets.get(theme))]);
	return {
		themes,
		targets: await superValidate(Object.fromEntries(typed), zod4(targetsSchema(themes)), {
			errors: false,
		}),
		minimum: await superValidate({ minimumGroup }, zod4(minimumSchema), { errors: false }),
		done: DONE.find((known) => url.searchParams.get('gemt') === known),
	};
};

export const actions: Actions = {
	targets: async ({ request, locals, url }) => {
		const actor = requireActor(locals);
		const targets = await superValidate(request, zod4(targetsSchema(namedThemes())));
		if (!targets.valid) return fail(400, { targets });
		const values = Object.entries(targets.data).map(
			([theme, text]) => [theme, readTarget(text)] as const,
		);
		await settings.updateTargets(actor, new Map(values));
		redirect(303, `${url.pathname}?gemt=maal`);
	},
	minimum: async ({ request, locals, url }) => {
		const actor = requireActor(locals);
		const minimum = await superValidate(request, zod4(minimumSchema));
		if (!minimum.valid) return fail(400, { minimum });
		await settings.updateMinimumGroup(actor, minimum.data.minimumGroup);
		redirect(303, `${url.pathname}?gemt=graense`);
	},
};

function namedThemes() {
	return settings.targetThemes().map(({ theme, labels, scale }) => ({
		theme,
		name: themeName(theme, labels),
		scale: { min: scale.min, max: scale.max },
	}));
}
