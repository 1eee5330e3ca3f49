import { parseQuestionnaire, type Questionnaire, type RespondentGroup } from '@raadgiver/survey';

const files = import.meta.glob<string>('/../../content/questionnaires/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The questionnaires that ship, by the group they ask. A fault in a file stops the app as it starts. */
export const catalogue: Readonly<Record<RespondentGroup, Questionnaire>> = readAll();

function readAll() {
	const read = Object.entries(files).map(([file, source]) => {
		const result = parseQuestionnaire(source, file);
		if ('questionnaire' in result) return result.questionnaire;
		throw new Error(
			result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
		);
	});
	const of = (group: RespondentGroup): Questionnaire => {
		const found = read.find((questionnaire) => questionnaire.group === group);
		if (!found)
			throw new Error(`content/questionnaires has no questionnaire for the group ${group}`);
		return found;
	};
	return { gp: of('gp'), citizen: of('citizen'), adviser: of('adviser') };
}
