import { LineCounter, parseDocument } from 'yaml';
import { offsetOf } from './offset-of.ts';
import { placeOf } from './place-of.ts';
import { plainEnglish } from './plain-english.ts';
import { questionnaireSchema } from './questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';

export type QuestionnaireProblem = { file: string; line: number; message: string };

/**
 * Reads a questionnaire from the text of a YAML file. `file` is only the name that problems bear.
 * Each problem names the line (from 1) and says in plain English what is wrong there; a missing key
 * is reported where the thing that lacks it begins. Text that is not YAML is reported as such
 * before anything else is looked at.
 */
export function parseQuestionnaire(
	source: string,
	file: string,
): { questionnaire: Questionnaire } | { problems: readonly QuestionnaireProblem[] } {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
	const problem = (offset: number, message: string): QuestionnaireProblem => ({
		file,
		line: lines.linePos(offset).line,
		message,
	});
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		return {
			problems: faults.map((fault) => problem(fault.pos[0], `not valid YAML: ${fault.message}`)),
		};
	}
	const raw: unknown = document.toJS();
	const result = questionnaireSchema.safeParse(raw, { error: plainEnglish });
	if (result.success) return { questionnaire: result.data };
	return {
		problems: result.error.issues.map((issue) => {
			const wrongKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
			const offset = offsetOf(document.contents, [...issue.path, ...wrongKey]);
			return problem(offset, `${placeOf(issue.path, raw)}${issue.message}`);
		}),
	};
}
