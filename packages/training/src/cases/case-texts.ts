import type { Case } from './case.ts';

/** All that is read of a case. */
export function caseTexts({ title, intro, scenes }: Case): readonly string[] {
	const inScenes = scenes.flatMap((scene) =>
		'end' in scene
			? [scene.text, scene.learned]
			: [scene.text, ...scene.choices.flatMap(({ text, why }) => [text, why])],
	);
	return [title, intro, ...inScenes];
}
