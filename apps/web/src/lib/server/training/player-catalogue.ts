import { AUDIENCES, type Manifest, shareDone } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import { searchWords } from '#lib/training/player/search-words.ts';
import * as modules from './modules.ts';
import * as progress from './progress.ts';

/** How far the learner is in a module. */
export type CatalogueState =
	| { readonly kind: 'new' }
	/** `share` is from 0 to 1. */
	| { readonly kind: 'begun'; readonly share: number }
	| { readonly kind: 'done'; readonly on: Date }
	/** Done in an older version. */
	| { readonly kind: 'new-version'; readonly since: Date };

/** A module as the catalogue shows it. */
export interface CatalogueEntry extends Pick<Manifest, 'title' | 'summary' | 'theme' | 'minutes'> {
	readonly slug: string;
	/** The year as which it teaches, where that is past. */
	readonly history: number | undefined;
	readonly state: CatalogueState;
}

/** The modules of a programme, those that are written for the learner's work first. */
export interface Catalogue {
	readonly forYou: readonly CatalogueEntry[];
	readonly others: readonly CatalogueEntry[];
}

/**
 * The modules that the programme teaches, as far as they match what is searched for: in their titles,
 * summaries and pages' titles. Whoever has a role that no module is written for finds all of them in
 * one list.
 */
export async function list(actor: Actor, query: string): Promise<Catalogue> {
	const [published, own] = await Promise.all([modules.list(actor), progress.of(actor)]);
	const known = new Map(own.map((one) => [one.slug, one]));
	const audience = AUDIENCES.filter((group) => actor.roles.includes(group));
	const wanted = searchWords(query.trim());
	const entries = published
		.filter(({ module: { title, summary, pages } }) =>
			searchWords([title, summary, ...pages.map((page) => page.title)].join(' ')).includes(wanted),
		)
		.map((one) => ({
			entry: entryOf(one, known.get(one.slug)),
			isForYou:
				audience.length === 0 || one.module.audience.some((group) => audience.includes(group)),
		}));
	return {
		forYou: entries.filter(({ isForYou }) => isForYou).map(({ entry }) => entry),
		others: entries.filter(({ isForYou }) => !isForYou).map(({ entry }) => entry),
	};
}

function entryOf(
	published: modules.PublishedModule,
	own: progress.Progress | undefined,
): CatalogueEntry {
	const { title, summary, theme, minutes, history } = published.module;
	const state = stateOf(published, own);
	return { slug: published.slug, title, summary, theme, minutes, history, state };
}

function stateOf(
	{ module, version, publishedAt }: modules.PublishedModule,
	own: progress.Progress | undefined,
): CatalogueState {
	const share = shareDone(module, own?.done ?? []);
	if (!own || (share === 0 && !own.completedAt)) return { kind: 'new' };
	if (!own.completedAt) return { kind: 'begun', share };
	return own.version < version
		? { kind: 'new-version', since: publishedAt }
		: { kind: 'done', on: own.completedAt };
}
