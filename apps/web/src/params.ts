import { RESPONDENT_GROUPS } from '@raadgiver/survey';
import { defineParams } from '@sveltejs/kit/params';
import { z } from 'zod';

/** What a piece of an address may be; an address that does not fit is not there. */
export const params = defineParams({
	/** A question's place in the questionnaire, from 1. */
	step: (param) => (/^[1-9]\d?$/.test(param) ? Number(param) : undefined),
	group: z.enum(RESPONDENT_GROUPS),
	/** A row's id. */
	id: z.uuid(),
});
