import {
	RESPONDENT_GROUPS,
	type RespondentGroup,
	segmentsOf,
	type Wording,
} from '@raadgiver/survey';
import type { ClosedWave } from './closed-waves.ts';
import type { ShownCube } from './cube/shown-cube.ts';

/** How many of a group took part in a wave, and from where as far as that may be told. */
export interface GroupTurnout {
	readonly group: RespondentGroup;
	/** Invitations and codes. Both are undefined for a wave whose urn was opened before they were counted. */
	readonly invited: number | undefined;
	readonly responses: number | undefined;
	/** Answers from each area, in the order they are asked about; none where it was not asked. */
	readonly areas: readonly AreaTurnout[];
}

export interface AreaTurnout {
	readonly label: Wording;
	/** Undefined where it is withheld. */
	readonly answers: number | undefined;
}

/** The background question that says where a respondent belongs. */
const AREA = 'area';

/** Who took part in a wave, by group. A group without a questionnaire is left out. */
export function turnoutOf(wave: ClosedWave | undefined, cube: ShownCube): GroupTurnout[] {
	if (!wave) return [];
	return RESPONDENT_GROUPS.flatMap((group) => {
		const asked = wave.groups[group];
		if (!asked) return [];
		const { invited, responses } = asked;
		return [{ group, invited, responses, areas: areasOf(wave, group, cube) }];
	});
}

function areasOf(wave: ClosedWave, group: RespondentGroup, cube: ShownCube): AreaTurnout[] {
	const questionnaire = wave.groups[group]?.questionnaire;
	const question = questionnaire && segmentsOf(questionnaire).find(({ id }) => id === AREA);
	if (!question) return [];
	const place = cube.at({ waveId: wave.id, group, item: AREA });
	if (place.kind === 'not-counted') return [];
	return question.options.map(({ id, text }) => ({
		label: text,
		answers:
			place.kind === 'shown' && !place.withheldValues.includes(id)
				? (place.rows.find(({ value }) => value === id)?.n ?? 0)
				: undefined,
	}));
}
