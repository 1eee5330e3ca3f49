import type { Prisma, RespondentGroup } from '../generated/client.ts';
import type { DemoTraining } from './training/material.ts';
import type { DemoWorkshops } from './workshop/material.ts';

/** One question as far as the generator must know it to answer it. */
export type DemoQuestion = {
	readonly id: string;
	readonly kind: 'agreement' | 'rating' | 'choice' | 'text' | 'who5' | 'own-code';
	/** The ids that its answers are stored under. */
	readonly items: readonly string[];
	/** The ids of the options of a choice; none for other kinds. */
	readonly options: readonly string[];
};

export type DemoQuestionnaire = {
	readonly version: number;
	/** The whole questionnaire, as each wave keeps a copy of it. */
	readonly definition: Prisma.InputJsonObject;
	readonly questions: readonly DemoQuestion[];
};

/** One answer in the form that responses are stored in. */
export type DemoAnswer =
	number | string | { readonly missing: 'dont-know' | 'skipped' | 'not-shown' };

/** One respondent's answers by item. An item that is absent was not reached. */
export type DemoAnswers = Readonly<Record<string, DemoAnswer>>;

/** So many under one value of an item: of all (both empty), or within one answer to a segment. */
export type DemoCount = {
	readonly segment: string;
	readonly segmentValue: string;
	readonly item: string;
	readonly value: string;
	readonly n: number;
};

/** A part of the counts: an item, of all (both empty) or within one answer to a segment. */
export type DemoPlace = Pick<DemoCount, 'segment' | 'segmentValue' | 'item'>;

/** A score under a code of the respondent's own; none for whoever left something out of it. */
export type DemoCodedScore = {
	readonly ownCode: string;
	readonly item: string;
	readonly score: number | undefined;
};

/**
 * What the demo data is made from. The questionnaires, the modules and the workshops, and the ways of
 * reckoning with them, belong to other packages and are therefore handed in.
 */
export type DemoMaterial = {
	readonly questionnaires: Readonly<Record<RespondentGroup, DemoQuestionnaire>>;
	/** Marks the questions that the answers rule out, as happens when a ballot is cast. */
	readonly markNotShown: (group: RespondentGroup, answers: DemoAnswers) => DemoAnswers;
	/** Parts the answers from the respondent's own code, as happens when the urn is opened. */
	readonly takeOwnCode: (
		group: RespondentGroup,
		answers: DemoAnswers,
	) => { readonly answers: DemoAnswers; readonly coded?: DemoCodedScore };
	readonly tally: (
		group: RespondentGroup,
		responses: readonly DemoAnswers[],
	) => readonly DemoCount[];
	/** What of the counts is never shown. */
	readonly withheld: (
		group: RespondentGroup,
		counts: readonly DemoCount[],
		minimum: number,
	) => readonly DemoPlace[];
	/** What the adviser programme wants to reach in each theme. */
	readonly targets: readonly { readonly theme: string; readonly value: number }[];
	readonly training: DemoTraining;
	readonly workshops: DemoWorkshops;
	/** The same seed gives the same rows, ids and keys included. */
	readonly seed: string;
	/** When the accounts were made, and up to when people have learned. */
	readonly today: Date;
};
