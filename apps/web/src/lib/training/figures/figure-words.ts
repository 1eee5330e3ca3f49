import type { Misleading, NormalisedGain, Quartiles } from '@raadgiver/training';
import { figure, percent } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type {
	FunnelStep,
	OptionFigures,
	Participation,
	Profession,
	QuestionFigures,
	Shown,
} from './module-figures.ts';

/** Seconds as whole minutes, at least one: nobody reads a module in none. */
function wholeMinutes(seconds: number): string {
	return figure(Math.max(1, Math.round(seconds / 60)));
}

/** The figure in words, or in a word why there is none. */
function orWhyNone<Figures>(shown: Shown<Figures>, inWords: (figures: Figures) => string): string {
	if (shown.kind === 'shown') return inWords(shown);
	return shown.kind === 'hidden' ? m.figures_hidden() : m.figures_none();
}

/** How many have begun, in a cell. */
export function startedInWords(shown: Shown<Participation>): string {
	return orWhyNone(shown, ({ started }) => figure(started));
}

/** "12 (60 %)" */
export function completedInWords(shown: Shown<Participation>): string {
	return orWhyNone(shown, ({ completed, completedShare }) =>
		m.figures_count_and_share({ count: figure(completed), share: percent(completedShare.share) }),
	);
}

/** "3 (15 %)" */
export function droppedInWords(shown: Shown<Participation>): string {
	return orWhyNone(shown, ({ dropped, started }) =>
		m.figures_count_and_share({ count: figure(dropped), share: percent(dropped / started) }),
	);
}

/** "9 min" */
export function timeInWords(shown: Shown<Quartiles>): string {
	return orWhyNone(shown, ({ median }) => m.figures_minutes({ minutes: wholeMinutes(median) }));
}

/** "Den midterste halvdel bruger 7–12 minutter" */
export function spreadInWords({ low, high }: Quartiles): string {
	return m.figures_time_detail({ low: wholeMinutes(low), high: wholeMinutes(high) });
}

/** "45 %" of what was not known; none where all was known before. */
export function gainInWords(shown: Shown<NormalisedGain>): string {
	if (shown.kind === 'none') return m.figures_too_few_yet();
	return orWhyNone(shown, ({ gain }) => (gain === undefined ? '–' : percent(gain)));
}

/** What may be said of a gain, in a sentence. */
export function gainSentence({ gain }: NormalisedGain): string {
	if (gain === undefined) return m.figures_gain_knew_all();
	if (gain === 0) return m.figures_gain_zero();
	return gain < 0 ? m.figures_gain_negative() : m.figures_gain_sentence({ share: percent(gain) });
}

const kinds: Readonly<Record<string, () => string>> = {
	before: m.figures_step_kind_before,
	page: m.figures_step_kind_page,
	question: m.figures_step_kind_question,
	case: m.figures_step_kind_case,
	after: m.figures_step_kind_after,
};

/** What kind of step a key names. */
export function stepKind({ key }: Pick<FunnelStep, 'key'>): string {
	return kinds[key.slice(0, key.indexOf('/'))]?.() ?? key;
}

/** Where in the module a question is asked. */
export function placeInWords({ purpose }: Pick<QuestionFigures, 'purpose'>): string {
	return kinds[purpose === 'step' ? 'question' : purpose]?.() ?? purpose;
}

export const professionName: Readonly<Record<Profession, () => string>> = {
	gp: m.figures_profession_gp,
	caseworker: m.figures_profession_caseworker,
	adviser: m.figures_profession_adviser,
	other: m.figures_profession_other,
};

/** Why a question may mislead, in a sentence. */
export function misleadingInWords(why: Misleading, options: readonly OptionFigures[]): string {
	if (why.kind === 'negative-discrimination') return m.figures_negative();
	return m.figures_wrong_option({ option: options[why.option]?.text ?? '' });
}
