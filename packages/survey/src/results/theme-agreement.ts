import { cohensKappa } from '../statistics/cohens-kappa.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import type { Point } from './hide-small-group.ts';
import type { Reading, ReadText } from './text-themes.ts';

/** How well two readers agree, over the n texts that both have read. */
export type ReaderAgreement = { readers: readonly [string, string] } & Point<{
	themes: readonly ThemeAgreement[];
}>;

export type ThemeAgreement = {
	theme: string;
	/** Cohen's kappa; undefined where both put the theme on every text, or on none. */
	kappa: number | undefined;
	interval: { low: number; high: number } | undefined;
	/** Share of the texts on which both put the theme, or neither did. */
	observed: number;
};

type Twice = { readonly first: Reading; readonly second: Reading };

/**
 * How well each two readers agree on each theme: those with most texts in common first, then by name.
 * Fewer than `minimum` texts in common are hidden; readers without any are left out.
 *
 * @example
 * themeAgreement([], { themes: ['waiting'] }); // => []
 */
export function themeAgreement(
	texts: readonly ReadText[],
	{ themes, minimum }: { themes: readonly string[]; minimum?: number },
): ReaderAgreement[] {
	return pairsOfReaders(texts)
		.map((readers) => ({ readers, twice: readTwice(texts, readers) }))
		.filter(({ twice }) => twice.length > 0)
		.toSorted((a, b) => b.twice.length - a.twice.length)
		.map(({ readers, twice }) => {
			const figuresOf = () => ({ themes: themes.map((theme) => agreementOn(theme, twice)) });
			return { readers, ...hideSmallGroup([{ value: 1, n: twice.length }], figuresOf, minimum) };
		});
}

function pairsOfReaders(texts: readonly ReadText[]): (readonly [string, string])[] {
	const names = texts.flatMap(({ readings }) => readings.map(({ reader }) => reader));
	const readers = [...new Set(names)].toSorted();
	return readers.flatMap((first, index) =>
		readers.slice(index + 1).map((second) => [first, second] as const),
	);
}

function readTwice(texts: readonly ReadText[], [a, b]: readonly [string, string]): Twice[] {
	return texts.flatMap(({ readings }) => {
		const first = readings.find(({ reader }) => reader === a);
		const second = readings.find(({ reader }) => reader === b);
		return first && second ? [{ first, second }] : [];
	});
}

function agreementOn(theme: string, twice: readonly Twice[]): ThemeAgreement {
	const count = (first: boolean, second: boolean) =>
		twice.filter(
			(text) =>
				text.first.themes.includes(theme) === first &&
				text.second.themes.includes(theme) === second,
		).length;
	const [both, neither] = [count(true, true), count(false, false)];
	const kappa = cohensKappa([
		[both, count(true, false)],
		[count(false, true), neither],
	]);
	return {
		theme,
		kappa: kappa?.kappa,
		interval: kappa && { low: kappa.low, high: kappa.high },
		observed: (both + neither) / twice.length,
	};
}
