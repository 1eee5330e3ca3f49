import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { closestIssues } from './closest-issues.ts';
import { offsetOf } from './offset-of.ts';
import { placeOf } from './place-of.ts';
import { codeOf, plainEnglish } from './plain-english.ts';
import { plainLines } from './plain-lines.ts';
import type { Problem } from './problem.ts';
import type { Said } from './sentences.ts';
import type { SourceFile } from './source-file.ts';
import { beyondBounds, faultOf } from './yaml-faults.ts';

/** What a rule found, at the keys and indexes that lead to it from the top of a file. */
export type Finding = Said & { readonly path: readonly PropertyKey[] };

/** A YAML file that was read; `problem` turns a finding of a later rule into one with its line. */
export type ReadYaml<Value> = {
	/** Undefined where the file does not follow the schema; `problems` then says why. */
	readonly value: Value | undefined;
	readonly problems: readonly Problem[];
	problem(finding: Finding): Problem;
};

/**
 * Reads a YAML file by a schema. Each problem names the line and says in plain English what is wrong
 * there; a missing key is reported where the thing that lacks it begins. Text that is not YAML is
 * reported as such before anything else is looked at.
 *
 * `firstLine` is the line of the text's beginning, where it stands inside another file.
 */
export function readYaml<Value>(
	{ path: file, text }: SourceFile,
	schema: z.ZodType<Value>,
	firstLine = 1,
): ReadYaml<Value> {
	const source = plainLines(text);
	const beyond = beyondBounds(source);
	const document = parseDocument(beyond ? '' : source, { prettyErrors: false, uniqueKeys: false });
	const lines = linesOf(source);
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const fault = beyond ?? faultOf(document);
	const raw: unknown = fault ? undefined : document.toJS();
	const problem = ({ path, message, code, values }: Finding): Problem => ({
		file,
		line: lineAt(offsetOf(document.contents, path)),
		message: `${placeOf(path, raw)}${message}`,
		code,
		values,
		path,
	});
	if (fault) {
		const { offset, ...said } = fault;
		const problems = [{ file, line: lineAt(offset), ...said }];
		return { value: undefined, problems, problem };
	}
	const result = schema.safeParse(raw, { error: codeOf });
	if (result.success) return { value: result.data, problems: [], problem };
	const problems = result.error.issues.flatMap(closestIssues).map((issue) => {
		const { path } = issue;
		const said = plainEnglish(issue);
		const wrongKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
		const { line } = problem({ path: [...path, ...wrongKey], ...said });
		return { ...problem({ path, ...said }), line };
	});
	return { value: undefined, problems, problem };
}

/** Where lines begin, also of a text that is not read. */
function linesOf(source: string): LineCounter {
	const lines = new LineCounter();
	// With a line break before it, each of them stands where the line behind it begins.
	for (const { index } of `\n${source}`.matchAll(/\n/g)) lines.addNewLine(index);
	return lines;
}
