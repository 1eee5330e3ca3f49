import type { Wording } from '../questionnaire/wording.ts';

type Point = { readonly value: number; readonly label: Wording };

/** Five points of agreement, from 1 to 5. Part of the instrument: a change breaks the trend. */
export const AGREEMENT_SCALE: readonly Point[] = [
	{ value: 1, label: { da: 'Helt uenig', en: 'Completely disagree' } },
	{ value: 2, label: { da: 'Delvist uenig', en: 'Partly disagree' } },
	{ value: 3, label: { da: 'Hverken enig eller uenig', en: 'Neither agree nor disagree' } },
	{ value: 4, label: { da: 'Delvist enig', en: 'Partly agree' } },
	{ value: 5, label: { da: 'Helt enig', en: 'Completely agree' } },
];

/** Stands apart from the five points and is never counted as a middle position. */
export const DONT_KNOW_LABEL: Wording = { da: 'Ved ikke', en: 'Don’t know' };
