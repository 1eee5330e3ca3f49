import type { Prisma, RespondentGroup } from '../../generated/client.ts';
import type { DemoMaterial } from '../material.ts';
import type { Cast, Invitee } from '../people/cast.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { Streams } from '../random/stream.ts';
import { cubeRows, minimumGroup } from './cube-rows.ts';
import { mailedInvitations, printedCodes } from './invitations.ts';
import { linkedScoreRows } from './linked-score-rows.ts';
import type { Opinions } from './opinions.ts';
import { adviserOpinions } from './opinions/adviser.ts';
import { citizenOpinions } from './opinions/citizen.ts';
import { gpOpinions } from './opinions/gp.ts';
import { respond } from './respondent.ts';
import type { Respondent } from './respondent.ts';
import type { Round } from './rounds.ts';

export type WaveRows = {
	readonly wave: Prisma.WaveCreateManyInput;
	readonly questionnaires: readonly Prisma.WaveQuestionnaireCreateManyInput[];
	readonly invitations: readonly Prisma.InvitationCreateManyInput[];
	readonly ballots: readonly Prisma.BallotCreateManyInput[];
	readonly responses: readonly Prisma.ResponseCreateManyInput[];
	readonly tallies: readonly Prisma.TallyCreateManyInput[];
	readonly withheld: readonly Prisma.WithheldCreateManyInput[];
	readonly linkedScores: readonly Prisma.LinkedScoreCreateManyInput[];
};

type Sources = {
	readonly programmeId: string;
	readonly cast: Cast;
	readonly material: DemoMaterial;
	readonly identifiers: Identifiers;
	readonly streams: Streams;
	/** Who answers in the wave. */
	readonly respondents: readonly Respondent[];
};

const groups = ['gp', 'citizen', 'adviser'] as const;

const opinions: Readonly<Record<RespondentGroup, Opinions>> = {
	gp: gpOpinions,
	citizen: citizenOpinions,
	adviser: adviserOpinions,
};

/**
 * One closed wave (counted from 0) as the app leaves it: ballots of which only the key is left,
 * responses that no row leads to, both in the order of their random keys.
 */
export function waveRows(round: Round, index: number, sources: Sources): WaveRows {
	const { programmeId, cast, material, identifiers, streams, respondents } = sources;
	const name = `${round.year}-${round.half}`;
	const id = identifiers.uuid(`wave ${name}`);
	const opened = respondents.map((respondent) => {
		const { group, place } = respondent;
		const { questions } = material.questionnaires[group];
		const given = respond(streams, respondent, opinions[group], questions);
		const { answers, coded } = material.takeOwnCode(group, material.markNotShown(group, given));
		const response = identifiers.uuid(`response ${name} ${group} ${place}`);
		return { response: { id: response, waveId: id, group, answers }, group, coded };
	});
	const responses = opened.map(({ response }) => response);
	const ballots = respondents.map(({ group, place }) => ({
		key: identifiers.bytes(`ballot ${name} ${group} ${place}`),
		waveId: id,
		group,
		state: 'counted' as const,
	}));
	const invited = (invitees: readonly Invitee[]) =>
		invitees.filter(({ firstWave, lastWave }) => firstWave <= index && index <= lastWave);
	const wave = { id, name, round };
	const invitations = [
		...mailedInvitations(wave, 'gp', invited(cast.gps), sources),
		...mailedInvitations(wave, 'adviser', invited(cast.advisers), sources),
		...printedCodes(wave, sources),
	];
	const cubes = groups.map((group) => cubeRows({ waveId: id, group }, responses, material));
	return {
		wave: {
			id,
			programmeId,
			year: round.year,
			half: round.half,
			opensOn: round.opensOn,
			closesOn: round.closesOn,
			status: 'closed',
			minimumGroup,
		},
		questionnaires: groups.map((group) => {
			const { version, definition } = material.questionnaires[group];
			const asked = invitations.filter((invitation) => invitation.group === group);
			return {
				waveId: id,
				group,
				version,
				definition,
				invited: asked.length,
				population: asked.every(({ email }) => email) ? asked.length : null,
				responses: round.responses[group],
			};
		}),
		invitations,
		ballots: ballots.toSorted((one, other) => Buffer.compare(one.key, other.key)),
		responses: responses.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
		tallies: cubes.flatMap(({ tallies }) => tallies),
		withheld: cubes.flatMap(({ withheld }) => withheld),
		linkedScores: linkedScoreRows({ programmeId, waveId: id }, opened, identifiers),
	};
}
