import { m } from '#paraglide/messages.js';

const names: Readonly<Record<string, () => string>> = {
	'care-packages': m.certificates_theme_care_packages,
	certificates: m.certificates_theme_certificates,
	cooperation: m.certificates_theme_cooperation,
	'employment-purpose': m.certificates_theme_employment_purpose,
	'law-changes': m.certificates_theme_law_changes,
	'social-assistance': m.certificates_theme_social_assistance,
	'target-groups': m.certificates_theme_target_groups,
	wellbeing: m.certificates_theme_wellbeing,
};

/** The theme of a module in words; one that a programme has made up is read as it is written. */
export function moduleThemeName(theme: string): string {
	return names[theme]?.() ?? theme.replaceAll('-', ' ').replace(/^./, (a) => a.toUpperCase());
}
