import type { Wording } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';

/** The themes of the questionnaires that ship, as a noun that begins a line. */
const names: Readonly<Record<string, () => string>> = {
	coherence: m.results_theme_coherence,
	access: m.results_theme_access,
	clarity: m.results_theme_clarity,
	dialogue: m.results_theme_dialogue,
	benefit: m.results_theme_benefit,
	learning: m.results_theme_learning,
	workload: m.results_theme_workload,
	satisfaction: m.results_theme_satisfaction,
	'well-being': m.results_theme_well_being,
};

/**
 * What a theme is called. One that no word is known for, in a questionnaire of somebody's own, goes by
 * the questions it is made of.
 */
export function themeName(theme: string, labels: readonly Wording[] = []): string {
	const known = names[theme];
	if (known) return known();
	return labels.map((label) => label[getLocale()]).join(' · ') || theme;
}

/** The theme within a sentence: a known noun in small letters, others as they are, in quotes. */
export function themeInSentence(theme: string, labels: readonly Wording[] = []): string {
	const name = themeName(theme, labels);
	return names[theme] ? name.toLowerCase() : m.results_quoted({ text: name });
}
