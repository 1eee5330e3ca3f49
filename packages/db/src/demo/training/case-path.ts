import type { Random } from '../random/stream.ts';
import { chooseIn } from './knowing.ts';
import type { DemoCase } from './material.ts';

/** A scene that somebody came through, and the place of what they chose in it. */
export type PassedScene = {
	readonly scene: string;
	readonly choice: number;
	readonly isGood: boolean;
};

/** The scenes somebody comes through in a case, each at most once, and what they choose there. */
export function pathThrough(
	story: DemoCase | undefined,
	person: { readonly ability: number; readonly random: Random },
): readonly PassedScene[] {
	const { start = '', scenes = {} } = story ?? {};
	const path: PassedScene[] = [];
	let scene = start;
	for (;;) {
		const choices = scenes[scene] ?? [];
		if (choices.length === 0 || path.some((passed) => passed.scene === scene)) return path;
		const choice = chooseIn(choices, person);
		path.push({ scene, choice, isGood: choices[choice]?.isGood ?? false });
		scene = choices[choice]?.to ?? '';
	}
}
