import { error } from '@sveltejs/kit';
import {
	countsOf,
	type RespondentGroup,
	RESPONDENT_GROUPS,
	type Scale,
	scaleOf,
	type Trend,
	trend,
	type Wording,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { type HalfYear } from '#lib/survey/half-year.ts';
import { catalogue } from './catalogue.ts';

/** One statement over the waves, as each group sees it. */
export interface ItemTrends {
	readonly item: string;
	/** Its name in results. */
	readonly label: Wording;
	readonly scale: Scale;
	readonly groups: readonly GroupTrend[];
}

/** The statement as one group was asked it. */
export interface GroupTrend extends Trend {
	readonly group: RespondentGroup;
	readonly wording: Wording;
}

/** What management sees: closed waves, oldest first, and a trend an item and group. */
export interface Trends {
	readonly waves: readonly HalfYear[];
	readonly items: readonly ItemTrends[];
}

const shownItems = coreItems();

/**
 * The trends of the core statements and of satisfaction. Read from the tallies, so that it costs the
 * same however many have answered.
 */
export async function trends(actor: Actor): Promise<Trends> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, 'management', 'coordinator'),
		select: {
			waves: {
				where: { status: 'closed' },
				orderBy: [{ year: 'asc' }, { half: 'asc' }],
				select: {
					id: true,
					year: true,
					half: true,
					tallies: {
						where: { segment: '', item: { in: shownItems.map(({ item }) => item) } },
						select: { group: true, item: true, value: true, n: true },
					},
				},
			},
		},
	});
	if (!programme) error(404);
	const populations = await invitedPeople(programme.waves.map(({ id }) => id));
	const { waves } = programme;
	return {
		waves: waves.map(({ year, half }) => ({ year, half })),
		items: shownItems.map(({ item, label, scale, wordings }) => ({
			item,
			label,
			scale,
			groups: RESPONDENT_GROUPS.map((group) => ({
				group,
				wording: wordings[group],
				...trend(
					waves.map((wave) => ({
						wave: wave.id,
						counts: countsIn(wave.tallies, group, item),
						population: populations.get(`${wave.id} ${group}`),
					})),
					{ top: scale.top },
				),
			})),
		})),
	};
}

type TallyRow = { group: RespondentGroup; item: string; value: string; n: number };

/** The item's counts; nothing where the group answered other questions but was not asked this one. */
function countsIn(tallies: readonly TallyRow[], group: RespondentGroup, item: string) {
	const ofGroup = tallies.filter((row) => row.group === group);
	const rows = ofGroup.filter((row) => row.item === item);
	if (rows.length === 0 && ofGroup.length > 0) return undefined;
	return countsOf(rows, item);
}

/**
 * How many were asked by mail, by wave and group: nearly all of them answer, and the interval is the
 * narrower for it. Printed codes are no population: who took one is not known.
 */
async function invitedPeople(waveIds: string[]): Promise<Map<string, number>> {
	const rows = await database.invitation.groupBy({
		by: ['waveId', 'group'],
		where: { waveId: { in: waveIds }, email: { not: null } },
		_count: true,
	});
	return new Map(rows.map(({ waveId, group, _count }) => [`${waveId} ${group}`, _count]));
}

/** The questions that all three questionnaires share and that lie on a scale, in the doctors' order. */
function coreItems() {
	const find = (group: RespondentGroup, id: string) =>
		catalogue[group].questions.find((question) => question.id === id);
	return catalogue.gp.questions
		.filter((question) => question.core)
		.flatMap((question) => {
			const scale = scaleOf(question);
			if (!scale) return [];
			const wording = (group: RespondentGroup) => find(group, question.id)?.text ?? question.text;
			return {
				item: question.id,
				label: question.label ?? question.text,
				scale,
				wordings: { gp: wording('gp'), citizen: wording('citizen'), adviser: wording('adviser') },
			};
		});
}
