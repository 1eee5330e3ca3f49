import type * as Y from 'yjs';
import { exampleMaps, readExamples, type ExampleMap } from '../document/layout.ts';
import type { Example } from '../example/example.ts';
import type { JointExample, Source } from './joint-example.ts';
import { mergesOf } from './merge-into.ts';
import { laterOf } from './room-version.ts';
import { rootOf } from './root-of.ts';

/**
 * The joint document as plain values: room after room in their order, then what was written in plenary.
 * All examples are there, those taken out and those merged into others among them. Hidden ones are not,
 * and what was merged into a hidden one stands for itself.
 *
 * @param hidden the examples that a facilitator has hidden
 */
export function readJoint(document: Y.Doc, hidden: readonly string[] = []): JointExample[] {
	const maps = exampleMaps(document);
	const examples = readExamples(document).filter(({ id }) => !hidden.includes(id));
	const merges = new Map([...mergesOf(document)].filter(([, into]) => !hidden.includes(into)));
	const sources = new Map(examples.map((example) => [example.id, sourceOf(maps.get(example.id))]));
	const roots = new Map(examples.map(({ id }) => [id, rootOf(id, merges)]));
	const merged = Map.groupBy(
		examples.filter(({ id }) => roots.get(id) !== id),
		({ id }) => roots.get(id),
	);
	return examples.map((example) => {
		const { id } = example;
		const root = roots.get(id);
		return {
			...example,
			source: sources.get(id),
			...standingOf(maps.get(id)),
			mergedInto: root === id ? undefined : root,
			sources: (merged.get(id) ?? []).map((each: Example) => ({
				...each,
				source: sources.get(each.id),
			})),
		};
	});
}

function standingOf(map: ExampleMap | undefined): Pick<JointExample, 'later' | 'removedInRoom'> {
	return {
		later: map && laterOf(map),
		removedInRoom: map?.get('removedInRoom') === true,
	};
}

function sourceOf(map: ExampleMap | undefined): Source | undefined {
	const roomId = map?.get('roomId');
	const number = map?.get('roomNumber');
	return typeof roomId === 'string' && typeof number === 'number' ? { roomId, number } : undefined;
}
