import type { WorkshopAssignment, WorkshopPhaseKind } from '@raadgiver/db';

/** What decides whether a workshop can take people in. */
interface Prepared {
	readonly phases: readonly { readonly kind: WorkshopPhaseKind }[];
	readonly question: string;
	readonly themes: readonly string[];
	readonly assignment: WorkshopAssignment;
}

/** A part of the preparation that something is missing from. */
export type Lack = 'agenda' | 'task' | 'rooms';

/** What must be mended before people are let in, in the order in which it is prepared. */
export function lacks({ phases, question, themes, assignment }: Prepared): Lack[] {
	const lacking: Lack[] = [];
	if (!phases.some(({ kind }) => kind === 'breakout')) lacking.push('agenda');
	if (question.trim() === '') lacking.push('task');
	if (assignment === 'theme' && themes.length === 0) lacking.push('rooms');
	return lacking;
}
