import type { RespondentGroup } from '@raadgiver/survey';
import type { HalfYear } from '#lib/survey/half-year.ts';

/** The groups in letters that every file system takes. */
const groups: Readonly<Record<RespondentGroup, string>> = {
	gp: 'laeger',
	citizen: 'borgere',
	adviser: 'raadgivere',
};

/**
 * What a file is called, without its ending: what it holds, about whom, and from which waves.
 * @param waves oldest first
 * @example fileName('svar', ['gp'], [{ year: 2027, half: 1 }]) // 'svar-laeger-2027-1'
 */
export function fileName(
	what: string,
	about: readonly RespondentGroup[],
	waves: readonly HalfYear[],
): string {
	const [first, last] = [waves.at(0), waves.at(-1)].map(
		(wave) => wave && `${wave.year}-${wave.half}`,
	);
	const span = first === last ? [first] : [first, 'til', last];
	const names = about.length === 1 ? about.map((group) => groups[group]) : [];
	return [what, ...names, ...span].join('-');
}
