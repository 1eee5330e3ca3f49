import { m } from '#paraglide/messages.js';

const names: Readonly<Record<string, (() => string) | undefined>> = {
	certificates: m.player_theme_certificates,
	cooperation: m.player_theme_cooperation,
	'care-packages': m.player_theme_care_packages,
	'social-assistance': m.player_theme_social_assistance,
	'target-groups': m.player_theme_target_groups,
	wellbeing: m.player_theme_wellbeing,
	'law-changes': m.player_theme_law_changes,
	'employment-purpose': m.player_theme_employment_purpose,
};

/** What a theme is called; one that a programme has made up itself is shown as it is written. */
export function themeName(theme: string): string {
	return names[theme]?.() ?? theme.replaceAll('-', ' ');
}
