import { parseQuestionnaire, type Questionnaire, type RespondentGroup } from '@raadgiver/survey';

const files = import.meta.glob<string>('/../../content/questionnaires/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const shipped = Object.entries(files).map(([file, source]) => {
	const result = parseQuestionnaire(source, file);
	if ('questionnaire' in result) return result.questionnaire;
	throw new Error(
		result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
	);
});

function named(id: string): Questionnaire {
	const found = shipped.find((questionnaire) => questionnaire.id === id);
	if (!found) throw new Error(`content/questionnaires has no questionnaire called ${id}`);
	return found;
}

/**
 * The half-yearly questionnaires that ship, by the group they ask, which is their name too. A fault in a
 * file stops the app as it starts.
 */
export const catalogue: Readonly<Record<RespondentGroup, Questionnaire>> = {
	gp: named('gp'),
	citizen: named('citizen'),
	adviser: named('adviser'),
};

/** What those who took part in a workshop are asked. */
export const workshopQuestionnaire = named('workshop');
