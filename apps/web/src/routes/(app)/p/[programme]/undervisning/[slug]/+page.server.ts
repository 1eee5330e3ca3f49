import { fail, redirect } from '@sveltejs/kit';
import { moveOnWay, WAY_LISTS } from '@raadgiver/training';
import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { checkDraft } from '#lib/server/training/drafts/check-draft.ts';
import * as drafts from '#lib/server/training/drafts/draft.ts';
import { DraftChangedError } from '#lib/server/training/drafts/draft-errors.ts';
import { draftProblems } from '#lib/server/training/drafts/draft-problems.ts';
import { newPart } from '#lib/server/training/drafts/new-part.ts';
import { outlineOf } from '#lib/server/training/drafts/outline.ts';
import * as parts from '#lib/server/training/drafts/parts.ts';
import * as reviews from '#lib/server/training/drafts/reviews.ts';
import { markOf, save } from '#lib/server/training/drafts/saving.ts';
import * as taught from '#lib/server/training/drafts/taught-modules.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import * as registers from '#lib/server/training/register.ts';
import { partAddress } from '#lib/training/editor/part-addresses.ts';
import { approvalSchema, newPartSchema } from '#lib/training/editor/schemas.ts';
import type { Actions, PageServerLoad } from './$types';

const manifest = { kind: 'file', id: 'module.yaml' } as const;

/** What has just been done, as the address says it. */
const DONE = ['slettet', 'sat-tilbage'] as const;

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
	const actor = requireTeacher(locals);
	const { module } = await parent();
	const draft = await drafts.find(actor, params.slug);
	const forms = {
		newPart: await superValidate(zod4(newPartSchema), { id: 'part' }),
		approval: await superValidate({ approval: module.approval }, zod4(approvalSchema), {
			id: 'approval',
			errors: false,
		}),
	};
	const done = DONE.find((known) => url.searchParams.has(known));
	if (!draft) return { ...forms, done, draft: undefined };
	const checked = checkDraft(params.slug, draft.files, await registers.find(actor));
	const problems = draftProblems(checked);
	return {
		...forms,
		done,
		draft: {
			removed: draft.removed?.part.kind,
			outline: outlineOf(draft.files, problems),
			problems,
			remark: draft.remark,
			submittedAt: draft.submittedAt,
			revision: draft.revision,
			mark: markOf(draft.files['module.yaml']),
		},
	};
};

export const actions: Actions = {
	begin: async ({ locals, params, url }) => {
		await drafts.begin(requireTeacher(locals), params.slug);
		redirect(303, url.pathname);
	},
	add: async ({ request, locals, params, url }) => {
		const actor = requireTeacher(locals);
		const form = await superValidate(request, zod4(newPartSchema));
		if (!form.valid) return fail(400, { newPart: form });
		redirect(303, partAddress(url.pathname, await newPart(actor, params.slug, form.data)));
	},
	move: async ({ request, locals, params, url }) => {
		const actor = requireTeacher(locals);
		const sent = await request.formData();
		const [name, index, by] = String(sent.get('move')).split(' ');
		const list = WAY_LISTS.find((known) => known === name);
		if (!list) return fail(400);
		const seen = {
			part: manifest,
			revision: Number(sent.get('revision')),
			mark: String(sent.get('mark')),
		};
		try {
			await save(actor, params.slug, seen, (files) =>
				moveOnWay(files, list, Number(index), by === 'up' ? -1 : 1),
			);
		} catch (problem) {
			if (!(problem instanceof DraftChangedError)) throw problem;
			return fail(409, { moved: { by: problem.by, at: problem.at } });
		}
		redirect(303, url.pathname);
	},
	putBack: async ({ locals, params, url }) => {
		await parts.restore(requireTeacher(locals), params.slug);
		redirect(303, `${url.pathname}?sat-tilbage`);
	},
	withdraw: async ({ locals, params, url }) => {
		await reviews.withdraw(requireTeacher(locals), params.slug);
		redirect(303, url.pathname);
	},
	discard: async ({ locals, params }) => {
		await drafts.discard(requireTeacher(locals), params.slug);
		redirect(
			303,
			`/p/${params.programme}/undervisning?kasseret=${encodeURIComponent(params.slug)}`,
		);
	},
	retire: async ({ locals, params, url }) => {
		await taught.retire(requireTeacher(locals), params.slug);
		redirect(303, url.pathname);
	},
	bringBack: async ({ locals, params, url }) => {
		await taught.bringBack(requireTeacher(locals), params.slug);
		redirect(303, url.pathname);
	},
	approve: async ({ request, locals, params, url }) => {
		const form = await superValidate(request, zod4(approvalSchema));
		if (!form.valid) return fail(400, { approval: form });
		await taught.approve(requireTeacher(locals), params.slug, form.data.approval);
		redirect(303, url.pathname);
	},
};
