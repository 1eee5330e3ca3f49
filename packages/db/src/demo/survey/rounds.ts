import type { RespondentGroup } from '../../generated/client.ts';

/** One wave that is over: its days (UTC midnights), and how many took part. */
export type Round = {
	readonly year: number;
	readonly half: 1 | 2;
	readonly opensOn: Date;
	readonly remindedOn: Date;
	readonly closesOn: Date;
	readonly printedCodes: number;
	readonly responses: Readonly<Record<RespondentGroup, number>>;
};

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Three weeks from a Monday in May or October, with a reminder on the Thursday of the second week. */
function round(
	year: number,
	half: 1 | 2,
	[opensOn, remindedOn, closesOn]: readonly [string, string, string],
	printedCodes: number,
	responses: Record<RespondentGroup, number>,
): Round {
	const days = {
		opensOn: day(opensOn),
		remindedOn: day(remindedOn),
		closesOn: day(closesOn),
	};
	return { year, half, ...days, printedCodes, responses };
}

/** With only four advisers, the fourth wave has a group too small to be shown. */
export const rounds: readonly Round[] = [
	round(2024, 1, ['2024-05-06', '2024-05-16', '2024-05-26'], 620, {
		gp: 34,
		citizen: 312,
		adviser: 6,
	}),
	round(2024, 2, ['2024-10-07', '2024-10-17', '2024-10-27'], 640, {
		gp: 37,
		citizen: 358,
		adviser: 6,
	}),
	round(2025, 1, ['2025-05-05', '2025-05-15', '2025-05-25'], 660, {
		gp: 41,
		citizen: 406,
		adviser: 6,
	}),
	round(2025, 2, ['2025-10-06', '2025-10-16', '2025-10-26'], 660, {
		gp: 36,
		citizen: 337,
		adviser: 4,
	}),
	round(2026, 1, ['2026-05-04', '2026-05-14', '2026-05-24'], 680, {
		gp: 40,
		citizen: 441,
		adviser: 6,
	}),
	round(2026, 2, ['2026-10-05', '2026-10-15', '2026-10-25'], 700, {
		gp: 43,
		citizen: 479,
		adviser: 6,
	}),
];
