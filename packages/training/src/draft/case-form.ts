import { listUnder, textsUnder, typed, under } from './loose-data.ts';

/** A choice as its form holds it. */
export type ChoiceForm = {
	readonly text: string;
	readonly why: string;
	readonly refs: readonly string[];
	readonly quality: string;
	readonly to: string;
};

/** A scene as its form holds it; one that says how it ends has no choices. */
export type SceneForm = {
	readonly id: string;
	readonly text: string;
	readonly end: string;
	readonly learned: string;
	readonly choices: readonly ChoiceForm[];
};

/** A case as its form holds it. */
export type CaseForm = {
	readonly title: string;
	readonly intro: string;
	readonly start: string;
	readonly scenes: readonly SceneForm[];
};

/** A case from data that need not follow the format yet. Scenes and choices without words are left out. */
export function caseForm(data: unknown): CaseForm {
	const text = (key: string) => typed(under(data, key));
	return {
		title: text('title'),
		intro: text('intro'),
		start: text('start'),
		scenes: listUnder(data, 'scenes')
			.map(sceneForm)
			.filter((scene) => scene.text !== '' || scene.learned !== '' || scene.choices.length > 0),
	};
}

function sceneForm(data: unknown, index: number): SceneForm {
	return {
		id: typed(under(data, 'id')) || `scene-${index + 1}`,
		text: typed(under(data, 'text')),
		end: typed(under(data, 'end')),
		learned: typed(under(data, 'learned')),
		choices: listUnder(data, 'choices')
			.map((choice) => ({
				text: typed(under(choice, 'text')),
				why: typed(under(choice, 'why')),
				refs: textsUnder(choice, 'refs'),
				quality: typed(under(choice, 'quality')),
				to: typed(under(choice, 'to')),
			}))
			.filter((choice) => choice.text !== '' || choice.why !== ''),
	};
}

/** What the case's file says, in the order in which it is always written. */
export function caseData({ title, intro, start, scenes }: CaseForm): Record<string, unknown> {
	return { title, intro, start, scenes: scenes.map(sceneData) };
}

function sceneData({ id, text, end, learned, choices }: SceneForm): Record<string, unknown> {
	if (end !== '') return { id, text, end, learned };
	return {
		id,
		text,
		choices: choices.map(({ refs, ...choice }) => ({
			text: choice.text,
			why: choice.why,
			...(refs.length > 0 && { refs }),
			quality: choice.quality,
			to: choice.to,
		})),
	};
}
