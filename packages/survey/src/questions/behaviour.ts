import type { Wording } from '../questionnaire/wording.ts';
import type { CountedItem } from './counted-item.ts';

/** The ends of the scale that a question's figure lies on, and from where an answer is favourable. */
export type Scale = { readonly min: number; readonly max: number; readonly top: number };

/** One of the answers to choose from: a point on a scale, or the id of an option. */
export type AnswerOption = { readonly value: number | string; readonly label: Wording };

/** Why a submitted field cannot be taken as an answer. */
export type AnswerProblemCode = 'not-an-option' | 'too-long' | 'not-a-code';

/** What came of one field that was not left empty. */
export type FieldReading =
	{ value: number | string } | { missing: 'dont-know' } | { problem: AnswerProblemCode };

/** What a kind of question knows how to do. A new kind is a new file and its lines in kinds.ts. */
export type QuestionBehaviour<Question> = {
	/** The ids that answers are stored under; they are also the names of the form's fields. */
	items(question: Question): readonly string[];
	/** Reads one cleaned, non-empty field. */
	read(question: Question, field: string): FieldReading;
	/** The answers to choose from; none where it is the respondent's own words, or several. */
	options(question: Question): readonly AnswerOption[];
	/** What the counts hold about the question. */
	counted(question: Question): readonly CountedItem[];
	/** The scale of the question's own figure; undefined where it has none. */
	scale(question: Question): Scale | undefined;
};
