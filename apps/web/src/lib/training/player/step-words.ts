import type { WayStep } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';

/** What a step is called in a list of all steps. */
export function stepTitle(step: WayStep): string {
	if (step.kind === 'page') return step.title;
	if (step.kind === 'case') return `${m.player_case()}: ${step.story.title}`;
	return `${questionName(step)}: ${step.question.text}`;
}

function questionName({ purpose }: Extract<WayStep, { kind: 'question' }>): string {
	if (purpose === 'step') return m.player_question();
	return purpose === 'before' ? m.player_test_before() : m.player_test_after();
}
