import type { Point } from './hide-small-group.ts';

/** How well two readers agree, over the texts that both have read. */
export type ReaderAgreement = { readers: readonly [string, string] } & Point<{
	themes: readonly ThemeAgreement[];
}>;

export type ThemeAgreement = {
	theme: string;
	/** Cohen's kappa; undefined where neither reader used the theme, or both always did. */
	kappa: number | undefined;
	/** Share of the texts on which both did the same. */
	observed: number;
};
