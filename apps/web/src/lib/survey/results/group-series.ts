import type { RespondentGroup } from '@raadgiver/survey';

/** Each group's colour and marker in every chart: ● doctors, ▲ citizens, ■ advisers. */
export const GROUP_SERIES: Readonly<Record<RespondentGroup, 1 | 2 | 3>> = {
	gp: 1,
	citizen: 2,
	adviser: 3,
};
