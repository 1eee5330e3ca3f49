import { writeYaml } from '../files/write-yaml.ts';
import { UnreadableFileError } from './draft-files.ts';
import type { DraftFiles, DraftPart } from './draft-files.ts';
import { looseData, typed, under } from './loose-data.ts';
import { placeOnWay } from './way.ts';

const questionsName = 'questions.yaml';

/** The questions of a draft as data, whatever is wrong with them. Throws UnreadableFileError. */
export function questionList(files: DraftFiles): readonly unknown[] {
	const text = files[questionsName] ?? '';
	const data = text.trim() === '' ? [] : looseData(text);
	if (!Array.isArray(data)) throw new UnreadableFileError(questionsName);
	return data;
}

/** A part as text: its file, or the lines of a question. Undefined where there is none. */
export function readPart(files: DraftFiles, part: DraftPart): string | undefined {
	const { kind, id } = part;
	if (kind !== 'question') return files[fileOf({ kind, id })];
	const question = questionList(files).find(isCalled(id));
	return question === undefined ? undefined : writeYaml(question);
}

/**
 * The files with a part written into its place, where nothing else changes. A new question is the
 * last. Throws UnreadableFileError where the questions cannot be read.
 */
export function writePart(files: DraftFiles, part: DraftPart, text: string): DraftFiles {
	const { kind, id } = part;
	if (kind !== 'question') return { ...files, [fileOf({ kind, id })]: text };
	const questions = questionList(files);
	const index = questions.findIndex(isCalled(id));
	const written = looseData(text);
	const others = index < 0 ? [...questions, written] : questions.with(index, written);
	return withQuestions(files, others);
}

/** The files without a part, which no longer stands on the way. Throws UnreadableFileError. */
export function removePart(files: DraftFiles, part: DraftPart): DraftFiles {
	const { kind, id } = part;
	if (kind === 'question') {
		const others = questionList(files).filter((question) => !isCalled(id)(question));
		return placeOnWay(withQuestions(files, others), part, undefined);
	}
	const name = fileOf({ kind, id });
	const others = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
	return kind === 'file' ? others : placeOnWay(others, part, undefined);
}

/** The ids of the parts of one kind that the files hold. */
export function partIds(files: DraftFiles, kind: 'page' | 'question' | 'case'): readonly string[] {
	if (kind === 'question') return questionList(files).map((entry) => typed(under(entry, 'id')));
	const end = ends[kind];
	return Object.keys(files)
		.filter((name) => name.endsWith(end))
		.map((name) => name.slice(0, -end.length))
		.toSorted();
}

const ends = { page: '.md', case: '.case.yaml', file: '' } as const;

function fileOf({ kind, id }: { kind: keyof typeof ends; id: string }): string {
	return `${id}${ends[kind]}`;
}

const isCalled = (id: string) => (question: unknown) => typed(under(question, 'id')) === id;

function withQuestions(files: DraftFiles, questions: readonly unknown[]): DraftFiles {
	return { ...files, [questionsName]: writeYaml(questions) };
}
