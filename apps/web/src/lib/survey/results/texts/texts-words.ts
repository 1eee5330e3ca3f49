import { type AgreementStrength, agreementStrength, type PersonalKind } from '@raadgiver/survey';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import { whyNone } from '../figure-words.ts';
import type { ThemeInWave } from './texts-figures.ts';

/** What was taken out of a text, in a word. */
export const maskedWord: Record<PersonalKind, () => string> = {
	name: m.texts_masked_name,
	cpr: m.texts_masked_cpr,
	telephone: m.texts_masked_telephone,
	email: m.texts_masked_email,
};

/** Why a wave has no figure for a theme, in a word: its texts may be there, and nobody has read them. */
export function whyNotCounted({ point, written }: ThemeInWave): string {
	if (point.kind === 'shown') return '';
	if (written === undefined) return whyNone(point.kind);
	return point.kind === 'hidden' ? m.texts_too_few_read() : m.texts_not_read();
}

const strengths: Record<AgreementStrength, () => string> = {
	none: m.texts_agreement_none,
	slight: m.texts_agreement_slight,
	fair: m.texts_agreement_fair,
	moderate: m.texts_agreement_moderate,
	substantial: m.texts_agreement_substantial,
	'almost-perfect': m.texts_agreement_almost_perfect,
};

/** "God (0,67)", or that there is nothing to agree on. */
export function agreementInWords(kappa: number | undefined): string {
	if (kappa === undefined) return m.texts_agreement_undefined();
	return m.texts_agreement({
		strength: strengths[agreementStrength(kappa)](),
		kappa: figure(kappa, 2),
	});
}
