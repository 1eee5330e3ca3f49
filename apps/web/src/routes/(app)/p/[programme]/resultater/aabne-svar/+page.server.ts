import { fail, redirect } from '@sveltejs/kit';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as tags from '#lib/server/survey/results/texts/text-tags.ts';
import * as themes from '#lib/server/survey/results/texts/text-themes.ts';
import * as texts from '#lib/server/survey/results/texts/texts.ts';
import { cursorIn, textsIn } from '#lib/survey/results/texts/texts-address.ts';
import { themeSchema, ticksIn } from '#lib/survey/results/texts/texts-form.ts';
import { m } from '#paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireActor(locals);
	const cursor = cursorIn(url.searchParams);
	const [page, known] = await Promise.all([
		texts.list(actor, textsIn(url.searchParams), cursor),
		themes.list(actor),
	]);
	const saved = Number(url.searchParams.get('gemt') ?? 0);
	return { ...page, themes: known, unread: cursor.unread, saved };
};

export const actions: Actions = {
	save: async ({ request, locals, url }) => {
		const form = await request.formData();
		// Enter in the field of a new theme presses the page's first button, which is another one.
		if (form.get('tema')) return addTheme(form, locals);
		const ticks = ticksIn(form);
		const saved = await tags.save(requireActor(locals), textsIn(url.searchParams), ticks);
		redirect(303, addressAfter(url, form, [...ticks.keys()].at(-1), saved));
	},
	theme: async ({ request, locals }) => addTheme(await request.formData(), locals),
};

/** Makes a theme, and shows the page again with what was ticked on it. */
async function addTheme(form: FormData, locals: App.Locals) {
	const actor = requireActor(locals);
	const ticks = Object.fromEntries(ticksIn(form));
	const typed = String(form.get('tema') ?? '');
	const name = themeSchema.safeParse({ tema: typed });
	if (!name.success) return fail(400, { ticks, typed, problem: name.error.issues[0]?.message });
	try {
		await themes.create(actor, name.data.tema);
	} catch (problem) {
		if (!(problem instanceof themes.ThemeNameTakenError)) throw problem;
		return fail(400, { ticks, typed, problem: m.texts_theme_name_taken() });
	}
	return { ticks, added: name.data.tema };
}

/** The page after the last text saved, or the same one again. Of unread texts, the first ones are next. */
function addressAfter(url: URL, form: FormData, last: string | undefined, saved: number): string {
	const search = new URLSearchParams(url.searchParams);
	search.delete('/save');
	if (form.get('derefter') === 'videre') {
		search.delete('foer');
		search.delete('efter');
		if (last && search.get('vis') !== 'ulaeste') search.set('efter', last);
	}
	search.set('gemt', String(saved));
	return `${url.pathname}?${search}`;
}
