import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseQuestionnaire, type Questionnaire, type RespondentGroup } from '@raadgiver/survey';

/** The questionnaire that ships for a group. */
export async function shippedQuestionnaire(group: RespondentGroup): Promise<Questionnaire> {
	const url = new URL(`../../content/questionnaires/${group}.yaml`, import.meta.url);
	const parsed = parseQuestionnaire(await readFile(url, 'utf8'), fileURLToPath(url));
	if ('questionnaire' in parsed) return parsed.questionnaire;
	throw new Error(JSON.stringify(parsed.problems));
}
