import type { Prisma, RespondentGroup } from '../../generated/client.ts';
import type { DemoCodedScore } from '../material.ts';
import type { Identifiers } from '../random/identifiers.ts';

/**
 * The scores of a wave under what stands for their codes, in the order of that; of two who have the
 * same code neither. With SECRET the app makes other keys: nobody who answers now is one of them.
 */
export function linkedScoreRows(
	place: { readonly programmeId: string; readonly waveId: string },
	opened: readonly { readonly group: RespondentGroup; readonly coded?: DemoCodedScore }[],
	identifiers: Identifiers,
): Prisma.LinkedScoreCreateManyInput[] {
	const coded = opened.flatMap(({ group, coded: one }) => (one ? [{ ...one, group }] : []));
	const byCode = Map.groupBy(coded, ({ group, ownCode }) => `${group} ${ownCode}`);
	const rows = [...byCode].flatMap(([name, [only, ...others]]) => {
		if (only?.score === undefined || others.length > 0) return [];
		const { group, item, score } = only;
		return [{ ...place, group, key: identifiers.bytes(`own code ${name}`), item, score }];
	});
	return rows.toSorted((one, other) => Buffer.compare(one.key, other.key));
}
