import { m } from '#paraglide/messages.js';

/** What a new module says until its writer has written something else: in Danish, as modules are. */
export function skeletonWords() {
	const danish = { locale: 'da' } as const;
	return {
		summary: m.editor_skeleton_summary({}, danish),
		pageTitle: m.editor_skeleton_page_title({}, danish),
		pageBody: m.editor_skeleton_page_body({}, danish),
		questionBefore: m.editor_skeleton_before({}, danish),
		questionAfter: m.editor_skeleton_after({}, danish),
		right: m.editor_skeleton_right({}, danish),
		wrong: m.editor_skeleton_wrong({}, danish),
		why: m.editor_skeleton_why({}, danish),
	};
}
