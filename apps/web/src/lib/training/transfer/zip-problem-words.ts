import { m } from '#paraglide/messages.js';
import type { ZipProblem } from './zip-problem.ts';

const words: Readonly<Record<ZipProblem['code'], () => string>> = {
	'not-a-zip': m.transfer_zip_not_a_zip,
	empty: m.transfer_zip_empty,
	'too-large': m.transfer_zip_too_large,
	'too-many': m.transfer_zip_too_many,
	outside: m.transfer_zip_outside,
	nested: m.transfer_zip_nested,
	'not-text': m.transfer_zip_not_text,
	twice: m.transfer_zip_twice,
	'no-id': m.transfer_zip_no_id,
	'reserved-id': m.transfer_zip_reserved_id,
};

/** Why a zip or a file of it is not taken, and what to do. */
export function zipProblemWords({ code }: ZipProblem): string {
	return words[code]();
}
