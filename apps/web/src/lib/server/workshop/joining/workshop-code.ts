import { randomBytes } from 'node:crypto';
import { codeFromBytes } from '#lib/survey/code.ts';

/** Characters of what participants type: 40 bits, short enough to be read aloud to a room. */
export const WORKSHOP_CODE_LENGTH = 8;

/** A new code. Whether another workshop has it, the database says. */
export function newWorkshopCode(): string {
	return codeFromBytes(randomBytes(WORKSHOP_CODE_LENGTH), WORKSHOP_CODE_LENGTH);
}
