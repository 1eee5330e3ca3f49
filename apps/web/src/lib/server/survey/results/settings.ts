import { error } from '@sveltejs/kit';
import { RESPONDENT_GROUPS, type Scale, themesOf, type Wording } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { catalogue } from '../catalogue.ts';

/** What a programme has decided about its results. */
export interface ResultSettings {
	/** What is aimed at, by theme; a theme without a target is left out. */
	readonly targets: ReadonlyMap<string, number>;
	readonly minimumGroup: number;
}

/** A theme that a target can be set for. */
export interface TargetTheme {
	readonly theme: string;
	/** The names of the questions that its figure is made of. */
	readonly labels: readonly Wording[];
	readonly scale: Scale;
}

/** Who sets targets. The smallest group is the administrator's, who answers for the protection of data. */
const AIMING = ['coordinator', 'management'] as const;

/** The settings, for all who may change one of them. */
export async function find(actor: Actor): Promise<ResultSettings> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, ...AIMING, 'administrator'),
		select: { minimumGroup: true, targets: { select: { theme: true, value: true } } },
	});
	if (!programme) error(404);
	return {
		targets: new Map(programme.targets.map(({ theme, value }) => [theme, value])),
		minimumGroup: programme.minimumGroup,
	};
}

/** The themes that the questionnaires of today ask about, each with its scale. */
export function targetThemes(): TargetTheme[] {
	const asked = RESPONDENT_GROUPS.flatMap((group) => {
		const { questions } = catalogue[group];
		return themesOf(catalogue[group]).map(({ theme, items, scale }) => ({
			theme,
			scale,
			labels: questions
				.filter(({ id }) => items.includes(id))
				.map(({ label, text }) => label ?? text),
		}));
	});
	return [...new Map(asked.toReversed().map((one) => [one.theme, one])).values()].toReversed();
}

/**
 * Sets what is aimed at, theme by theme; undefined takes a target away. Themes that are not named keep
 * theirs.
 */
export async function updateTargets(
	actor: Actor,
	targets: ReadonlyMap<string, number | undefined>,
): Promise<void> {
	await database.$transaction(async (transaction) => {
		const programme = await transaction.programme.findFirst({
			where: programmeWhere(actor, ...AIMING),
			select: { id: true },
		});
		if (!programme) error(404);
		const programmeId = programme.id;
		await transaction.target.deleteMany({
			where: { programmeId, theme: { in: [...targets.keys()] } },
		});
		await transaction.target.createMany({
			data: [...targets].flatMap(([theme, value]) =>
				value === undefined ? [] : [{ programmeId, theme, value }],
			),
		});
	});
}

/**
 * Sets the fewest whose answers are shown. A higher number hides at once, in earlier waves too; a lower
 * one counts for waves that are closed afterwards, because a wave keeps the number it was closed with.
 */
export async function updateMinimumGroup(actor: Actor, minimumGroup: number): Promise<void> {
	const { count } = await database.programme.updateMany({
		where: programmeWhere(actor, 'administrator'),
		data: { minimumGroup },
	});
	if (count === 0) error(404);
}
