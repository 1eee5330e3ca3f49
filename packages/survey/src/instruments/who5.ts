import type { Wording } from '../questionnaire/wording.ts';

type Point = { readonly value: number; readonly label: Wording };

/**
 * WHO-5 Well-Being Index (WHO Regional Office for Europe, 1998): five statements about two weeks.
 * The official wording in each language, which must not be edited: other words are another
 * instrument, and its bands and norms would not hold.
 */
export const WHO5_STEM: Wording = { da: 'I de sidste 2 uger …', en: 'Over the last two weeks …' };

export const WHO5_STATEMENTS: readonly Wording[] = [
	{
		da: 'har jeg været glad og i godt humør',
		en: 'I have felt cheerful and in good spirits',
	},
	{ da: 'har jeg følt mig rolig og afslappet', en: 'I have felt calm and relaxed' },
	{ da: 'har jeg følt mig aktiv og energisk', en: 'I have felt active and vigorous' },
	{ da: 'er jeg vågnet frisk og udhvilet', en: 'I woke up feeling fresh and rested' },
	{
		da: 'har min dagligdag været fyldt med ting, der interesserer mig',
		en: 'My daily life has been filled with things that interest me',
	},
];

/** In the order of the official form: most of the time first. */
export const WHO5_SCALE: readonly Point[] = [
	{ value: 5, label: { da: 'Hele tiden', en: 'All of the time' } },
	{ value: 4, label: { da: 'Det meste af tiden', en: 'Most of the time' } },
	{
		value: 3,
		label: { da: 'Lidt mere end halvdelen af tiden', en: 'More than half of the time' },
	},
	{
		value: 2,
		label: { da: 'Lidt mindre end halvdelen af tiden', en: 'Less than half of the time' },
	},
	{ value: 1, label: { da: 'Lidt af tiden', en: 'Some of the time' } },
	{ value: 0, label: { da: 'På intet tidspunkt', en: 'At no time' } },
];
