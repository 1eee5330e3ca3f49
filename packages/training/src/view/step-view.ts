import { caseReferences } from '../cases/case-references.ts';
import { referencesIn } from '../markdown/references-in.ts';
import { questionReferences } from '../questions/question-references.ts';
import type { ModuleView, WayStep } from './module-view.ts';

/** One step of a module by itself. */
export type StepView = {
	readonly step: WayStep;
	/** What it rests on, by reference. */
	readonly statements: ModuleView['statements'];
};

/** The step at a place on the way, from 1; nothing beyond its end. */
export function stepView({ way, statements }: ModuleView, number: number): StepView | undefined {
	const step = way[number - 1];
	if (!step) return undefined;
	const named = new Set(referencesOfStep(step));
	const cited = Object.entries(statements).filter(([reference]) => named.has(reference));
	return { step, statements: Object.fromEntries(cited) };
}

function referencesOfStep(step: WayStep): readonly string[] {
	if (step.kind === 'page') return referencesIn(step.blocks);
	const placed =
		step.kind === 'case' ? caseReferences(step.story) : questionReferences(step.question);
	return placed.map(({ reference }) => reference);
}
