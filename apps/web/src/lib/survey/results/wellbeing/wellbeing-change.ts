import type { WellBeingChange } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';

type ShownChange = Extract<WellBeingChange, { kind: 'shown' }>;
type Share = ShownChange['relevant']['up'];

/** How many fell, stayed about where they were and rose by at least so many points. */
export interface ChangeRow {
	readonly label: string;
	/** Points up or down from which a change counts. */
	readonly threshold: number;
	readonly down: Share;
	readonly up: Share;
	/** Those between, of all. */
	readonly between: { readonly count: number; readonly share: number };
}

/** The change by what matters to a person, and by what is more than the instrument's own error. */
export function changeRows({ relevant, reliable }: ShownChange): ChangeRow[] {
	const { points, up, down } = relevant;
	const label = m.wellbeing_relevant({ points: figure(points) });
	const rows = [rowOf(label, points, up, down)];
	if (!reliable) return rows;
	const sure = m.wellbeing_reliable({ points: figure(reliable.threshold, 1) });
	return [...rows, rowOf(sure, reliable.threshold, reliable.up, reliable.down)];
}

function rowOf(label: string, threshold: number, up: Share, down: Share): ChangeRow {
	const count = up.n - up.count - down.count;
	return { label, threshold, up, down, between: { count, share: count / up.n } };
}
