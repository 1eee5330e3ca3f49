import { describe, expect, test } from 'vitest';
import {
	completedInWords,
	gainInWords,
	gainSentence,
	misleadingInWords,
	spreadInWords,
	startedInWords,
	stepKind,
	timeInWords,
} from './figure-words.ts';

const completedShare = { share: 0.75, low: 0.6, high: 0.9, n: 40 };
const participation = {
	kind: 'shown',
	started: 40,
	completed: 30,
	dropped: 4,
	completedShare,
} as const;
const times = { low: 410, median: 540, high: 665, n: 30 };

test('a figure is said, or why there is none', () => {
	expect(completedInWords(participation)).toBe('30 (75\u00a0%)');
	expect(startedInWords({ kind: 'hidden' })).toBe('Skjult');
	expect(startedInWords({ kind: 'none' })).toBe('Ingen endnu');
	expect(gainInWords({ kind: 'none' })).toBe('Endnu for få');
});

test('time is in whole minutes', () => {
	expect(timeInWords({ kind: 'shown', ...times })).toBe('9 min');
	expect(spreadInWords(times)).toBe('Den midterste halvdel bruger 7–11 minutter');
	expect(timeInWords({ kind: 'shown', ...times, median: 12 })).toBe('1 min');
});

describe('a gain', () => {
	const gained = { before: 0.4, after: 0.7, n: 20 };

	test.each([
		[0.5, 'Gruppen lærte 50\u00a0% af det, den ikke vidste før.'],
		[0, 'Gruppen svarede lige så godt efter som før.'],
		[-0.2, 'Gruppen svarede dårligere efter modulet end før.'],
		[undefined, 'Alle svarede rigtigt på alt før modulet, så der var ikke mere at lære.'],
	])('of %d is said in a sentence', (gain, sentence) => {
		expect(gainSentence({ ...gained, gain })).toBe(sentence);
	});

	test('that nobody could have is a dash', () => {
		expect(gainInWords({ kind: 'shown', ...gained, gain: undefined })).toBe('–');
		expect(gainInWords({ kind: 'shown', ...gained, gain: 0.5 })).toBe('50\u00a0%');
	});
});

test('a question that misleads says how', () => {
	const options = [{ text: 'Altid.', right: false, n: 9, share: 0.9 }];
	expect(misleadingInWords({ kind: 'wrong-option', option: 0, n: 9 }, options)).toBe(
		'Flere valgte “Altid.” end et rigtigt svar.',
	);
	expect(misleadingInWords({ kind: 'negative-discrimination', correlation: -0.2 }, [])).toBe(
		'De, der kan mest, svarer oftere forkert her end de andre.',
	);
});

test('a step is called what it is', () => {
	expect(stepKind({ key: 'before/who' })).toBe('Prøve før');
	expect(stepKind({ key: 'case/monday' })).toBe('Sag');
});
