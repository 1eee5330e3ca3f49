import type { Finding } from '../files/read-yaml.ts';
import { say } from '../files/sentences.ts';
import type { Manifest, Step } from './manifest.ts';

/** The ids of a module's pages, questions and cases. */
export type Parts = {
	readonly pages: readonly string[];
	readonly questions: readonly string[];
	readonly cases: readonly string[];
};

type NamedPart = {
	readonly kind: string;
	readonly id: string;
	readonly path: readonly PropertyKey[];
};

/**
 * The way through a module and its tests: what is named exists and is named once, and what exists
 * is named. So a question of the tests is no step.
 */
export function stepFindings(manifest: Manifest, parts: Parts): readonly Finding[] {
	const existing = [
		...parts.pages.map((id) => ({ kind: 'page', id })),
		...parts.questions.map((id) => ({ kind: 'question', id })),
		...parts.cases.map((id) => ({ kind: 'case', id })),
	];
	const named = namedParts(manifest);
	const isSame = (a: { kind: string; id: string }) => (b: { kind: string; id: string }) =>
		a.kind === b.kind && a.id === b.id;
	const wrong = named.flatMap((part, index) => {
		const { kind, id, path } = part;
		if (!existing.some(isSame(part))) return [{ path, ...say('part-unknown', { kind, id }) }];
		const isFirst = named.findIndex(isSame(part)) === index;
		return isFirst ? [] : [{ path, ...say('part-twice', { kind, id }) }];
	});
	const unused = existing
		.filter((part) => !named.some(isSame(part)))
		.map(({ kind, id }) => ({ path: ['steps'], ...say('part-unused', { kind, id }) }));
	return [...wrong, ...unused];
}

function namedParts({ steps, before, after }: Manifest): readonly NamedPart[] {
	return [
		...steps.map((step, index) => ({ ...partOf(step), path: ['steps', index] })),
		...before.map((id, index) => ({ kind: 'question', id, path: ['before', index] })),
		...after.map((id, index) => ({ kind: 'question', id, path: ['after', index] })),
	];
}

function partOf(step: Step): { kind: string; id: string } {
	if ('page' in step) return { kind: 'page', id: step.page };
	if ('question' in step) return { kind: 'question', id: step.question };
	return { kind: 'case', id: step.case };
}
