import type { Case, Scene } from './case.ts';

type Choice = Extract<Scene, { choices: unknown }>['choices'][number];

/** A scene that is passed, and what was chosen in it. */
export type PassedScene = { readonly scene: Scene; readonly choice: Choice };

/** How far somebody is in a case. */
export type Walk = {
	readonly passed: readonly PassedScene[];
	/** Where they stand: a scene to choose in, or an end. */
	readonly scene: Scene;
	/** The places of what was chosen, as far as they lead anywhere. */
	readonly chosen: readonly number[];
};

/**
 * Follows choices through a case, by their places from 0. It stops where one leads nowhere, so that
 * any list of numbers gives a place to stand.
 * @throws RangeError for a case whose start is no scene
 */
export function walk(story: Pick<Case, 'start' | 'scenes'>, choices: readonly number[]): Walk {
	const start = story.scenes.find(({ id }) => id === story.start);
	if (!start) throw new RangeError(`the case has no scene “${story.start}”`);
	return choices.reduce<Walk>(
		(so, place) => {
			const choice = 'choices' in so.scene ? so.scene.choices[place] : undefined;
			const scene = story.scenes.find(({ id }) => id === choice?.to);
			if (!choice || !scene) return so;
			const passed = [...so.passed, { scene: so.scene, choice }];
			return { passed, scene, chosen: [...so.chosen, place] };
		},
		{ passed: [], scene: start, chosen: [] },
	);
}

/**
 * The choices that lead from the start to where somebody stopped, from the newest they made in each
 * scene. A scene that comes again is where they stand: what they chose in it before led back to it.
 */
export function choicesSoFar(
	story: Pick<Case, 'start' | 'scenes'>,
	newestIn: (scene: string) => number | undefined,
): readonly number[] {
	const seen = new Set<string>();
	let so = walk(story, []);
	for (;;) {
		const place = newestIn(so.scene.id);
		if (place === undefined || seen.has(so.scene.id)) return so.chosen;
		seen.add(so.scene.id);
		const next = walk(story, [...so.chosen, place]);
		if (next.chosen.length === so.chosen.length) return so.chosen;
		so = next;
	}
}
