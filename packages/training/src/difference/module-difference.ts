import type { Module } from '../module/module.ts';
import { fieldsOf } from './fields-of.ts';
import type { PartField } from './fields-of.ts';
import { wordChanges } from './word-changes.ts';
import type { WordChange } from './word-changes.ts';

/** A field of a part that reads otherwise than before. */
export type FieldDifference = {
	readonly path: PartField['path'];
	readonly words: readonly WordChange[];
};

/** A part of a module that learners meet for the first time, no longer, or changed. */
export type PartDifference = {
	readonly kind: 'module' | 'page' | 'question' | 'case';
	readonly id: string;
	/** What it is called, or what is asked. */
	readonly title: string;
	readonly change: 'added' | 'removed' | 'changed';
	readonly fields: readonly FieldDifference[];
};

type Part = Pick<PartDifference, 'kind' | 'id' | 'title'> & { readonly says: unknown };

/**
 * What learners see of a new version, part by part: the module's own words and its order first, then
 * pages, questions and cases as the new version has them, and what is taken out. Compared with nothing,
 * all is new.
 */
export function moduleDifference(
	before: Module | undefined,
	after: Module,
): readonly PartDifference[] {
	const old = before ? partsOf(before) : [];
	const current = partsOf(after);
	const isSame = (part: Part) => (other: Part) => other.kind === part.kind && other.id === part.id;
	const changed = current.flatMap((part): readonly PartDifference[] => {
		const { says, ...named } = part;
		const earlier = old.find(isSame(part));
		const fields = fieldDifferences(earlier?.says, says);
		if (!earlier) return [{ ...named, change: 'added', fields }];
		return fields.length > 0 ? [{ ...named, change: 'changed', fields }] : [];
	});
	const removed = old
		.filter((part) => !current.some(isSame(part)))
		.map(({ says, ...named }) => ({
			...named,
			change: 'removed' as const,
			fields: fieldDifferences(says, undefined),
		}));
	return [...changed, ...removed];
}

function partsOf({ pages, questions, cases, ...manifest }: Module): readonly Part[] {
	const { id, title } = manifest;
	// That the number of the version rises is no difference that learners see.
	const settings = { ...manifest, id: undefined, version: undefined };
	return [
		{ kind: 'module', id, title, says: settings },
		...pages.map(({ id, title, body }) => ({ kind: 'page', id, title, says: { title, body } })),
		...questions.map(({ id, ...says }) => ({ kind: 'question', id, title: says.text, says })),
		...cases.map(({ id, ...says }) => ({ kind: 'case', id, title: says.title, says })),
	] as readonly Part[];
}

function fieldDifferences(before: unknown, after: unknown): readonly FieldDifference[] {
	const old = textsByPath(before);
	const current = textsByPath(after);
	const paths = new Map([...current, ...old].map(([key, { path }]) => [key, path]));
	return [...paths].flatMap(([key, path]) => {
		const from = old.get(key)?.text ?? '';
		const to = current.get(key)?.text ?? '';
		return from === to ? [] : [{ path, words: wordChanges(from, to) }];
	});
}

function textsByPath(says: unknown): ReadonlyMap<string, PartField> {
	return new Map(fieldsOf(says).map((field) => [field.path.join('/'), field]));
}
