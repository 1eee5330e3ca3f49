import * as taught from '#lib/server/training/drafts/taught-modules.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params }) => ({
	module: await taught.find(requireTeacher(locals), params.slug),
});
