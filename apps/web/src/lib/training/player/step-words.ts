import type { WayStep } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

/** A step in a list of all: what it is called in the module, and before it what kind it is. */
export interface StepLine {
	/** In the reader's language; nothing where the title says enough. */
	readonly kind?: string;
	/** In the module's. */
	readonly title: string;
}

export function stepLine(step: WayStep): StepLine {
	if (step.kind === 'page') return { title: step.title };
	if (step.kind === 'case') return { kind: m.player_case(), title: step.story.title };
	return { kind: questionName(step), title: step.question.text };
}

/** The same where the two languages cannot be told apart. */
export function stepTitle(step: WayStep): string {
	const { kind, title } = stepLine(step);
	return kind ? `${kind}: ${title}` : title;
}

function questionName({ purpose }: Extract<WayStep, { kind: 'question' }>): string {
	if (purpose === 'step') return m.player_question();
	return purpose === 'before' ? m.player_test_before() : m.player_test_after();
}
