import { caseFindings } from '../cases/case-rules.ts';
import { caseReferences } from '../cases/case-references.ts';
import { caseSchema } from '../cases/case.ts';
import type { Case } from '../cases/case.ts';
import type { Problem } from '../files/problem.ts';
import { readYaml } from '../files/read-yaml.ts';
import { fileName } from '../files/source-file.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Register } from '../register/register.ts';
import { strayReferences } from './stray-references.ts';

/** Reads a case. Where it has problems it is no case yet, so `story` is undefined. */
export function parseCase(
	file: SourceFile,
	register: Register,
): { story: Case | undefined; problems: readonly Problem[] } {
	const { value, problems, problem } = readYaml(file, caseSchema);
	if (!value) return { story: undefined, problems };
	const findings = [...caseFindings(value), ...strayReferences(caseReferences(value), register)];
	if (findings.length > 0) return { story: undefined, problems: findings.map(problem) };
	return { story: { id: fileName(file.path).replace(/\.case\.yaml$/, ''), ...value }, problems };
}
