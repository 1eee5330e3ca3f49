import type { RespondentGroup } from '@raadgiver/survey';

export const FIGURE_FORMATS = ['xlsx', 'csv'] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Which figures are asked for; an empty list of waves, groups or questions stands for all of them. */
export interface FigureChoice {
	readonly waves: readonly string[];
	readonly groups: readonly RespondentGroup[];
	/** Ids of questions; figures of a theme come along with its questions. */
	readonly questions: readonly string[];
	/** Ids of the background questions that figures are divided by as well. */
	readonly background: readonly string[];
	readonly format: FigureFormat;
}
