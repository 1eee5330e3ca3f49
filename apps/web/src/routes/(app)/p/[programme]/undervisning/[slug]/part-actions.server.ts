import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { DraftFiles, DraftPart } from '@raadgiver/training';
import { DraftChangedError } from '#lib/server/training/drafts/draft-errors.ts';
import * as parts from '#lib/server/training/drafts/parts.ts';
import { markOf, type Seen } from '#lib/server/training/drafts/saving.ts';
import { requireTeacher } from '#lib/server/training/require-teacher.ts';
import type { PartConflict } from '#lib/training/editor/autosave.svelte.ts';
import { nested, type Sent } from '#lib/training/editor/nested.ts';

type Event = RequestEvent<{ programme: string; slug: string; part?: string }>;

/** What the form of a kind of part puts into the files. */
export type WriteForm = (files: DraftFiles, part: DraftPart, sent: Sent) => DraftFiles;

/**
 * The actions of a page that edits one part. `autosave` answers with what was saved; `save`, without
 * script, comes back to the page. Where somebody else was first, both answer with what was typed and
 * what is there.
 */
export function partActions(partOf: (event: Event) => DraftPart, write: WriteForm) {
	const saved = async (event: Event, form: FormData) => {
		const actor = requireTeacher(event.locals);
		const sent = nested(form);
		const seen = seenIn(form, partOf(event));
		try {
			const part = await parts.write(actor, event.params.slug, seen, (files) =>
				write(files, seen.part, sent),
			);
			return { saved: part };
		} catch (problem) {
			if (!(problem instanceof DraftChangedError)) throw problem;
			return fail(409, { sent, conflict: conflictOf(problem) });
		}
	};
	return {
		autosave: async (event: Event) => saved(event, await event.request.formData()),
		save: async (event: Event) => {
			const result = await saved(event, await event.request.formData());
			if ('saved' in result) redirect(303, withoutAction(event.url));
			return result;
		},
		remove: async (event: Event) => {
			const actor = requireTeacher(event.locals);
			const seen = seenIn(await event.request.formData(), partOf(event));
			try {
				await parts.remove(actor, event.params.slug, seen);
			} catch (problem) {
				if (!(problem instanceof DraftChangedError)) throw problem;
				return fail(409, { conflict: conflictOf(problem) });
			}
			redirect(303, `/p/${event.params.programme}/undervisning/${event.params.slug}?slettet`);
		},
	};
}

function seenIn(form: FormData, part: DraftPart): Seen {
	return { part, revision: Number(form.get('revision')), mark: String(form.get('mark')) };
}

function conflictOf({ by, at, theirs, revision }: DraftChangedError): PartConflict {
	return { by, at, theirs, revision, mark: markOf(theirs) };
}

/** The page's address: its search names the action, and a page of files its file. */
function withoutAction(url: URL): string {
	const file = url.searchParams.get('fil');
	return file ? `${url.pathname}?fil=${encodeURIComponent(file)}` : url.pathname;
}
