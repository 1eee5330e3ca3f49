import { defineParams } from '@sveltejs/kit/params';
import { readReportFile } from '#lib/survey/report-file.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/**
 * What a piece of an address may be; an address that does not fit is not there. Every page's script
 * holds this file, so it imports nothing that is large.
 */
export const params = defineParams({
	/** A question's place in the questionnaire, from 1. */
	step: (param) => (/^[1-9]\d?$/.test(param) ? Number(param) : undefined),
	group: (param) =>
		param === 'gp' || param === 'citizen' || param === 'adviser' ? param : undefined,
	/** A report's file, such as 2026-2-v1.pdf. */
	reportFile: (param) => (readReportFile(param) ? param : undefined),
	/** A joint document's file, as its format. */
	jointFile: (param) =>
		param === 'faelles.pdf'
			? 'pdf'
			: param === 'faelles.docx'
				? 'docx'
				: param === 'faelles.md'
					? 'md'
					: undefined,
	/** A row's id. */
	id: (param) => (UUID.test(param) ? param : undefined),
});
