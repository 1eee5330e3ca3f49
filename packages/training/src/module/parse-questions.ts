import { z } from 'zod';
import type { Problem } from '../files/problem.ts';
import { readYaml } from '../files/read-yaml.ts';
import { repeatedIds } from '../files/repeated.ts';
import type { SourceFile } from '../files/source-file.ts';
import { questionReferences } from '../questions/question-references.ts';
import { questionSchema } from '../questions/question.ts';
import type { Question } from '../questions/question.ts';
import type { Register } from '../register/register.ts';
import { strayReferences } from './stray-references.ts';

const questionsSchema = z.array(questionSchema).min(1);

/** Reads the questions of a module. Where one has problems there are none yet. */
export function parseQuestions(
	file: SourceFile,
	register: Register,
): { questions: readonly Question[] | undefined; problems: readonly Problem[] } {
	const { value, problems, problem } = readYaml(file, questionsSchema);
	if (!value) return { questions: undefined, problems };
	const references = value.flatMap((question, index) =>
		questionReferences(question).map(({ reference, path }) => ({
			reference,
			path: [index, ...path],
		})),
	);
	const findings = [...repeatedIds(value, []), ...strayReferences(references, register)];
	if (findings.length > 0) return { questions: undefined, problems: findings.map(problem) };
	return { questions: value, problems };
}
