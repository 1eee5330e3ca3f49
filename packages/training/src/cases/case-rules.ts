import type { Finding } from '../files/read-yaml.ts';
import { repeatedIds } from '../files/repeated.ts';
import { say } from '../files/sentences.ts';
import type { Case, Scene } from './case.ts';

/** What keeps a case from starting, from being seen whole, and from coming to an end. */
export function caseFindings({ start, scenes }: Omit<Case, 'id'>): readonly Finding[] {
	const strayEnds = scenes.flatMap((scene, index) =>
		choicesOf(scene).flatMap(({ to }, choice) =>
			scenes.some(({ id }) => id === to)
				? []
				: [
						{
							path: ['scenes', index, 'choices', choice, 'to'],
							...say('scene-unknown', { id: to }),
						},
					],
		),
	);
	const hasStart = scenes.some(({ id }) => id === start);
	const noStart = hasStart ? [] : [{ path: ['start'], ...say('scene-unknown', { id: start }) }];
	const broken = [...noStart, ...repeatedIds(scenes, ['scenes']), ...strayEnds];
	return broken.length > 0 ? broken : wayFindings(start, scenes);
}

/** Every scene is reached, and from every scene an end can be; going back is allowed. */
function wayFindings(start: string, scenes: readonly Scene[]): readonly Finding[] {
	const reached = spread([start], (id) => [
		...scenes
			.filter((scene) => scene.id === id)
			.flatMap((scene) => choicesOf(scene).map(({ to }) => to)),
	]);
	const ends = scenes.filter((scene) => 'end' in scene).map(({ id }) => id);
	const ending = spread(ends, (id) =>
		scenes.filter((scene) => choicesOf(scene).some(({ to }) => to === id)).map((scene) => scene.id),
	);
	return scenes.flatMap(({ id }, index) => {
		const path = ['scenes', index];
		if (!reached.has(id)) return [{ path, ...say('scene-unreached') }];
		return ending.has(id) ? [] : [{ path, ...say('scene-endless') }];
	});
}

function choicesOf(scene: Scene) {
	return 'choices' in scene ? scene.choices : [];
}

/** All that is reached from some ids by steps of one kind. */
function spread(
	from: readonly string[],
	step: (id: string) => readonly string[],
): ReadonlySet<string> {
	const reached = new Set(from);
	// A set that grows while it is gone through gives what was added, too.
	for (const id of reached) step(id).forEach((next) => reached.add(next));
	return reached;
}
