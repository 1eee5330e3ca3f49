/** How well two readers agree, beyond what chance would give. */
export type AgreementStrength =
	'none' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';

/** The least kappa of each, the strongest first. */
const from: readonly (readonly [number, AgreementStrength])[] = [
	[0.81, 'almost-perfect'],
	[0.61, 'substantial'],
	[0.41, 'moderate'],
	[0.21, 'fair'],
	[0, 'slight'],
];

/**
 * A word for Cohen's kappa, so that nobody has to know what 0.47 means.
 *
 * Method: the words of Landis and Koch (1977), Biometrics 33, 159–174; kappa is rounded to the two
 * decimals that their limits have. `none`: less agreement than chance would give.
 * Throws RangeError for what is no kappa (−1 to 1).
 *
 * @example
 * agreementStrength(0.47); // => 'moderate'
 */
export function agreementStrength(kappa: number): AgreementStrength {
	if (!(kappa >= -1 && kappa <= 1)) throw new RangeError('kappa lies between -1 and 1');
	const rounded = Math.round(kappa * 100) / 100;
	return from.find(([least]) => rounded >= least)?.[1] ?? 'none';
}
