/** The themes that modules have; the last is for what fits none. */
export const THEMES = [
	'cooperation',
	'certificates',
	'care-packages',
	'social-assistance',
	'target-groups',
	'wellbeing',
	'law-changes',
	'employment-purpose',
	'other',
] as const;
