import {
	RESPONDENT_GROUPS,
	type Question,
	type Questionnaire,
	type RespondentGroup,
	type Wording,
} from '@raadgiver/survey';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import { type ClosedWave, findClosedWaves } from '../closed-waves.ts';

/** Who may read open answers, and put themes on them. */
export const TEXT_READERS = ['coordinator', 'management'] as const;

/** What an address asks for; what it leaves out is chosen for it. */
export interface AskedTexts {
	readonly group?: string | undefined;
	readonly item?: string | undefined;
	/** A half-year as it stands in addresses: 2027-1. */
	readonly wave?: string | undefined;
}

/** Which open answers are read: those of one group to one question. */
export interface OpenQuestion {
	readonly group: RespondentGroup;
	readonly item: string;
}

/** What can be chosen between, and what is chosen. */
export interface TextChoices {
	/** Closed waves, oldest first. */
	readonly waves: readonly HalfYear[];
	/** Groups that were ever asked for an answer in their own words. */
	readonly groups: readonly RespondentGroup[];
	/** Every open question, by its name in the newest wave that asked it. */
	readonly questions: readonly { readonly id: string; readonly label: Wording }[];
	/** Nothing where no wave is closed, or none asked for such an answer. */
	readonly chosen: (OpenQuestion & { readonly wave: string }) | undefined;
}

/** The choices, with the closed waves they are made from. */
export interface TextSource extends TextChoices {
	readonly programmeId: string;
	readonly closed: readonly ClosedWave[];
}

/** The open questions of the actor's closed waves, or 404 for whoever may not read the answers. */
export async function findOpenQuestions(actor: Actor, asked: AskedTexts): Promise<TextSource> {
	const { programme, waves: closed } = await findClosedWaves(actor, ...TEXT_READERS);
	const found = [...closed].reverse().flatMap((wave) =>
		RESPONDENT_GROUPS.flatMap((group) =>
			openQuestionsOf(wave.groups[group]?.questionnaire).map(({ id, label, text }) => ({
				group,
				id,
				label: label ?? text,
			})),
		),
	);
	const groups = RESPONDENT_GROUPS.filter((group) => found.some((one) => one.group === group));
	const questions = found.filter(
		({ id }, index) => found.findIndex((one) => one.id === id) === index,
	);
	const choices = {
		waves: closed.map(({ year, half }) => ({ year, half })),
		groups,
		questions: questions.map(({ id, label }) => ({ id, label })),
	};
	return { programmeId: programme.id, closed, ...choices, chosen: choose(choices, asked) };
}

/** The question as the wave asked it of the group; undefined where it did not. */
export function openQuestionIn(wave: ClosedWave, { group, item }: OpenQuestion) {
	return openQuestionsOf(wave.groups[group]?.questionnaire).find(({ id }) => id === item);
}

function openQuestionsOf(questionnaire: Questionnaire | undefined): Question<'text'>[] {
	return questionnaire?.questions.filter((question) => question.kind === 'text') ?? [];
}

/** What is asked for, as far as it is there; else the first group and question, and the newest wave. */
function choose({ waves, groups, questions }: Omit<TextChoices, 'chosen'>, asked: AskedTexts) {
	const keys = waves.map(waveKey);
	const group = groups.find((one) => one === asked.group) ?? groups[0];
	const item = questions.find(({ id }) => id === asked.item)?.id ?? questions[0]?.id;
	const wave = keys.find((key) => key === asked.wave) ?? keys.at(-1);
	return group && item && wave ? { group, item, wave } : undefined;
}
