import type { RespondentGroup } from '@raadgiver/survey';

/** Each group's colour and marker in every chart: ● doctors, ▲ citizens, ■ advisers. */
export const GROUP_SERIES: Readonly<Record<RespondentGroup, 1 | 2 | 3>> = {
	gp: 1,
	citizen: 2,
	adviser: 3,
};

/**
 * The groups in the order of every page. As RESPONDENT_GROUPS, but without its package, with which a
 * page in the browser would fetch the rules of questionnaires too.
 */
export const GROUPS = Object.keys(GROUP_SERIES) as readonly RespondentGroup[];
