import { total } from '../statistics/counts.ts';
import type { Counts } from '../statistics/counts.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { ShareInterval } from '../statistics/wilson-interval.ts';

/** `count` of the n, as a share with Wilson's interval. */
export type CountedShare = ShareInterval & { count: number };

/** The share of the answers whose value is such; no answers give undefined. */
export function shareWhere(
	counts: Counts,
	isSuch: (value: number) => boolean,
	level?: number,
): CountedShare | undefined {
	const count = total(counts.filter(({ value }) => isSuch(value)));
	const share = wilsonInterval(count, total(counts), level);
	return share && { ...share, count };
}
