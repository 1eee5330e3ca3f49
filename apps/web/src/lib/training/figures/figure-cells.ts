import type { Cell } from '#lib/csv/write-table.ts';
import { m } from '#paraglide/messages.js';
import type { GroupFigures } from './module-figures.ts';

/** The columns of a group's figures in a file; the last says why there are none. */
export function groupHeader(): string[] {
	return [
		m.figures_started(),
		m.figures_completed(),
		m.figures_dropped(),
		m.figures_completed_share(),
		m.figures_low(),
		m.figures_high(),
		m.figures_time_low(),
		m.figures_time_median(),
		m.figures_time_high(),
		m.figures_gain_n(),
		m.figures_gain_before(),
		m.figures_gain_after(),
		m.figures_gain(),
		m.figures_hidden(),
	];
}

/** A group's figures as cells; empty where there is none to show. */
export function groupCells({ participation, time, gain }: GroupFigures): Cell[] {
	const part = participation.kind === 'shown' ? participation : undefined;
	const spent = time.kind === 'shown' ? time : undefined;
	const gained = gain.kind === 'shown' ? gain : undefined;
	const isHidden = [participation, time, gain].some(({ kind }) => kind === 'hidden');
	return [
		...[part?.started, part?.completed, part?.dropped],
		...[part?.completedShare.share, part?.completedShare.low, part?.completedShare.high],
		...[spent?.low, spent?.median, spent?.high],
		...[gained?.n, gained?.before, gained?.after, gained?.gain],
		isHidden ? m.figures_hidden() : undefined,
	];
}
