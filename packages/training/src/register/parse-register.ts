import type { Problem } from '../files/problem.ts';
import { readYaml } from '../files/read-yaml.ts';
import { say } from '../files/sentences.ts';
import { fileName } from '../files/source-file.ts';
import type { SourceFile } from '../files/source-file.ts';
import { actFindings } from './act-rules.ts';
import { actSchema } from './register.ts';
import type { Act, Register } from './register.ts';
import { findStatement } from './statements-of.ts';

/**
 * Reads the law register from its files, one act a file, named by its id. Dates must be possible, ids
 * stand once, and what replaces a statement must be in the register. All problems are named at once,
 * by file and line; references between acts are looked at when every act can be read.
 */
export function parseRegister(
	files: readonly SourceFile[],
): { register: Register } | { problems: readonly Problem[] } {
	const read = files.map((file) => ({ file, yaml: readYaml(file, actSchema) }));
	const unread = read.flatMap(({ yaml }) => yaml.problems);
	const acts = read.flatMap(({ file, yaml }) =>
		yaml.value ? [{ file, act: yaml.value, problem: yaml.problem }] : [],
	);
	if (unread.length > 0) return { problems: unread };
	const register = { acts: acts.map(({ act }) => act) };
	const problems = acts.flatMap(({ file, act, problem }) =>
		[...nameFindings(file, act), ...actFindings(act), ...replacementFindings(act, register)].map(
			problem,
		),
	);
	return problems.length > 0 ? { problems } : { register };
}

function nameFindings({ path }: SourceFile, { id }: Act) {
	const isNamed = fileName(path) === `${id}.yaml`;
	return isNamed ? [] : [{ path: ['id'], ...say('file-called', { name: `${id}.yaml` }) }];
}

function replacementFindings({ id, sections }: Act, register: Register) {
	return sections.flatMap((section, sectionIndex) =>
		section.statements.flatMap(({ id: statementId, replacedBy }, index) => {
			const path = ['sections', sectionIndex, 'statements', index, 'replacedBy'];
			if (replacedBy === undefined) return [];
			if (replacedBy === `${id}/${section.id}/${statementId}`) {
				return [{ path, ...say('replaces-itself') }];
			}
			if (findStatement(register, replacedBy)) return [];
			return [{ path, ...say('not-in-register', { reference: replacedBy }) }];
		}),
	);
}
