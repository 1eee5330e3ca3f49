import { maskCprNumbers } from './mask-cpr-numbers.ts';
import { maskEmailAddresses } from './mask-email-addresses.ts';
import { maskTelephoneNumbers } from './mask-telephone-numbers.ts';
import { knownNames } from './names/known-names.ts';
import { maskNames } from './names/mask-names.ts';

/** Masks one text after another; made once for all texts of a wave, since it prepares the names. */
export function personalMask(names: readonly string[]): (text: string) => string {
	const known = knownNames(names);
	return (text) => {
		const withoutNumbers = maskTelephoneNumbers(maskCprNumbers(maskEmailAddresses(text)));
		return maskNames(withoutNumbers, known);
	};
}

/**
 * A text with a marker in the place of what tells who somebody is: CPR numbers, telephone numbers,
 * mail addresses, and names (those given, common ones, and what follows a title). Years, amounts,
 * paragraphs and dates stay. It is a rule of thumb, so that a rare name without a title can remain.
 *
 * @example
 * maskPersonal('Min læge Jens ringede 23 45 67 89', []); // => 'Min læge [navn] ringede [telefonnummer]'
 */
export function maskPersonal(text: string, names: readonly string[]): string {
	return personalMask(names)(text);
}
