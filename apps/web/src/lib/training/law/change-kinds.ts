import type { ChangeKind } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

/** What `?slags=` may say, and what happens then. */
const kinds: Readonly<Record<string, ChangeKind>> = {
	ny: 'new',
	findes: 'existing',
	ordlyd: 'reword',
	ophoer: 'end',
};

/** The kind of change that an address asks for; nothing where it has not been chosen yet. */
export function changeKindIn(search: URLSearchParams): ChangeKind | undefined {
	return kinds[search.get('slags') ?? ''];
}

const words: Readonly<Record<ChangeKind, { title: () => string; text: () => string }>> = {
	new: { title: m.law_change_kind_new, text: m.law_change_kind_new_text },
	existing: { title: m.law_change_kind_existing, text: m.law_change_kind_existing_text },
	reword: { title: m.law_change_kind_reword, text: m.law_change_kind_reword_text },
	end: { title: m.law_change_kind_end, text: m.law_change_kind_end_text },
};

/** The kinds of change, each with what it does and what the address says. */
export function changeKinds() {
	return Object.entries(kinds).map(([slug, kind]) => ({
		slug,
		kind,
		title: words[kind].title(),
		text: words[kind].text(),
	}));
}
