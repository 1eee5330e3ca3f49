import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { exampleRegister } from '../../testing/example-register.ts';
import { moduleOutline } from './module-outline.ts';
import { moduleView } from './module-view.ts';
import { stepView } from './step-view.ts';

const view = moduleView(
	{ slug: 'example', version: 3, module: exampleModule() },
	exampleRegister(),
	'2026-11-22',
);

test('a step brings what it rests on, and nothing of the others', () => {
	const shown = view.way.map((_, place) => stepView(view, place + 1));
	expect(shown.map((one) => one?.step)).toEqual(view.way);
	const cited = shown.map((one) => Object.keys(one?.statements ?? {}));
	expect(new Set(cited.flat())).toEqual(new Set(Object.keys(view.statements)));
	expect(cited).toContainEqual([]);
});

test('beyond the way there is no step', () => {
	expect(stepView(view, 0)).toBeUndefined();
	expect(stepView(view, view.way.length + 1)).toBeUndefined();
});

test('the outline names the steps, and shows none of them', () => {
	expect(moduleOutline(view)).toEqual({
		...{ slug: 'example', version: 3, title: view.title, minutes: view.minutes },
		way: view.way.map(({ key }) => key),
	});
});
