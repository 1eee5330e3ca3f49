import type { ShareInterval } from '@raadgiver/survey';
import type { Misleading, NormalisedGain, QuestionKind, Quartiles } from '@raadgiver/training';

/** A learner is counted once: as the first of these that they are. */
export const PROFESSIONS = ['gp', 'caseworker', 'adviser', 'other'] as const;

export type Profession = (typeof PROFESSIONS)[number];

/** Days without a step after which somebody who has not finished is counted as dropped out. */
export const DROPPED_AFTER_DAYS = 30;

/**
 * A figure, or why there is none: nobody to count, or so few (or so few others) that one could tell
 * who they are.
 */
export type Shown<Figures> =
	({ readonly kind: 'shown' } & Figures) | { readonly kind: 'hidden' } | { readonly kind: 'none' };

/** How many went how far in a module. */
export interface Participation {
	readonly started: number;
	readonly completed: number;
	/** Stopped before the end, and have not been there for DROPPED_AFTER_DAYS. */
	readonly dropped: number;
	readonly completedShare: ShareInterval;
}

/** What is told of a module, or of one profession in it. */
export interface GroupFigures {
	readonly participation: Shown<Participation>;
	/** Seconds that those who completed it spent. */
	readonly time: Shown<Quartiles>;
	readonly gain: Shown<NormalisedGain>;
}

/** A module among the others. */
export interface ModuleSummary extends GroupFigures {
	readonly slug: string;
	readonly title: string;
	readonly version: number;
}

/** A step of the way through a module. */
export interface FunnelStep {
	readonly key: string;
	/** The page's or case's title, or the question. */
	readonly label: string;
	readonly done: number;
	/** Of those who dropped out, those for whom this was the first step not done. */
	readonly stopped: number;
}

/** An option of a question as it was chosen in first answers. */
export interface OptionFigures {
	readonly text: string;
	readonly right: boolean;
	readonly n: number;
	readonly share: number;
}

export interface QuestionFigures {
	readonly id: string;
	readonly purpose: 'before' | 'step' | 'after';
	readonly kind: QuestionKind;
	readonly text: string;
	readonly figures: Shown<{
		/** First answers. */
		readonly n: number;
		readonly difficulty: number;
		/** Undefined below LEAST_FOR_DISCRIMINATION learners, and where nothing differs. */
		readonly correlation: number | undefined;
		readonly upperLower: number | undefined;
		/** Empty for kinds without options: what was written is never shown. */
		readonly options: readonly OptionFigures[];
		readonly misleading: readonly Misleading[];
	}>;
}

/** Everything that those who teach are told of one module. */
export interface ModuleFigures extends ModuleSummary {
	/** Fewer than these are told nothing of. */
	readonly minimum: number;
	/** Those who took the first short test and not yet, or never, the last. */
	readonly beforeOnly: number;
	readonly funnel: readonly FunnelStep[];
	readonly questions: readonly QuestionFigures[];
	readonly professions: readonly (GroupFigures & { readonly profession: Profession })[];
}
