/** The languages of mail and pages, each in its own words. */
export const languageOptions = [
	{ value: 'da', label: 'Dansk' },
	{ value: 'en', label: 'English' },
];
