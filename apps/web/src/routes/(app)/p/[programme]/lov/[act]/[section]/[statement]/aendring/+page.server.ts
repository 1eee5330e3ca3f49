import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { statementsOf } from '@raadgiver/training';
import * as previews from '#lib/server/training/law/change-preview.ts';
import * as changes from '#lib/server/training/law/changes.ts';
import { conflictOf, readable, setFaults } from '#lib/server/training/law/form-faults.ts';
import { requireKeeper } from '#lib/server/training/law/kept-register.ts';
import * as pages from '#lib/server/training/law/statement-page.ts';
import { tellSoon } from '#lib/server/training/law/telling-soon.ts';
import * as registers from '#lib/server/training/register.ts';
import { danishDay } from '#lib/survey/danish-day.ts';
import { referenceIn, statementAddress } from '#lib/training/law/addresses.ts';
import { changeKindIn } from '#lib/training/law/change-kinds.ts';
import { changeSchema } from '#lib/training/law/schemas.ts';
import { m } from '#paraglide/messages.js';
import type { ChangePreview } from '#lib/server/training/law/change-preview.ts';
import type { Conflict } from '#lib/training/law/conflict.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const actor = requireKeeper(locals);
	const today = danishDay(new Date());
	const reference = referenceIn(params);
	const [{ statement, mark }, register] = await Promise.all([
		pages.find(actor, reference, today),
		registers.find(actor),
	]);
	const kind = changeKindIn(url.searchParams);
	const place = `${statement.act.id}/${statement.section.id}`;
	const material = statement.material ?? true;
	const begun = { mark, place, material, ...(kind === 'reword' && { from: today }) };
	return {
		statement,
		kind,
		form: await superValidate(begun, zod4(changeSchema), { errors: false }),
		places: register.acts.flatMap(({ id, short, sections }) =>
			sections.map((section) => ({
				value: `${id}/${section.id}`,
				label: `${short} ${section.label}`,
			})),
		),
		replacements: statementsOf(register)
			.filter((one) => one.status === 'in-force' && one.reference !== reference)
			.map((one) => ({
				value: one.reference,
				label: `${one.act.short} ${one.section.label}: ${one.text}`,
			})),
	};
};

export const actions: Actions = {
	preview: async (event) => {
		const { actor, reference, form, plan } = await read(event);
		try {
			const preview = await previews.find(actor, reference, form.data.mark, plan);
			return form.valid ? answerOf(form, { preview }) : fail(400, answerOf(form));
		} catch (refusal) {
			return refused(form, refusal);
		}
	},
	publish: async (event) => {
		const { actor, reference, form, plan } = await read(event);
		try {
			if (form.valid) await changes.publish(actor, reference, form.data.mark, plan);
			// Nothing is written, but the rules say what they refuse beside what could not be read.
			else await previews.find(actor, reference, form.data.mark, plan);
		} catch (refusal) {
			return refused(form, refusal);
		}
		if (!form.valid) return fail(400, answerOf(form));
		if (plan.material) await tellSoon();
		redirect(303, `${statementAddress(event.params.programme, reference)}?aendret`);
	},
};

/** The form as it was sent, and the change it asks for; a day that cannot be read is empty in it. */
async function read({ request, locals, params, url }: RequestEvent) {
	const actor = requireKeeper(locals);
	const kind = changeKindIn(url.searchParams) ?? error(400);
	const form = await superValidate(request, zod4(changeSchema));
	const [act = '', section = ''] = form.data.place.split('/');
	if (kind === 'new' && (!act || !section)) setError(form, 'place', m.law_fault_place());
	const plan = { ...readable(form, 'from'), kind, act, section };
	return { actor, reference: referenceIn(params), form, plan };
}

function refused(form: ChangeForm, refusal: unknown) {
	const conflict = conflictOf(refusal);
	if (conflict) return fail(409, answerOf(form, { conflict }));
	setFaults(form, refusal);
	return fail(400, answerOf(form));
}

type ChangeForm = Awaited<ReturnType<typeof read>>['form'];

/** What comes back to the page instead of a publication. */
function answerOf(
	form: ChangeForm,
	more: { readonly preview?: ChangePreview; readonly conflict?: Conflict } = {},
) {
	return { form, ...more };
}
