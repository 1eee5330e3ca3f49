import type { RightAnswer } from '@raadgiver/training';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { inWords } from './validity-words.ts';

/** What a question counts as right, one line a part of it. */
export function rightAnswerWords(answer: RightAnswer): readonly string[] {
	switch (answer.kind) {
		case 'texts':
			return answer.texts;
		case 'number':
			return [`${figure(answer.value, Number.isInteger(answer.value) ? 0 : 1)} ${answer.unit}`];
		case 'date':
			return [inWords(answer.day)];
		case 'verdict':
			return [
				answer.verdict === 'precise'
					? m.law_verdict_precise()
					: m.law_verdict_unclear({ missing: answer.missing.join(' ') }),
			];
	}
}
