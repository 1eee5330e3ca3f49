import { z } from 'zod';
import { agreement, agreementSchema } from './agreement.ts';
import type { AgreementQuestion } from './agreement.ts';
import type { QuestionBehaviour } from './behaviour.ts';
import { choice, choiceSchema } from './choice.ts';
import type { ChoiceQuestion } from './choice.ts';
import { ownCode, ownCodeSchema } from './own-code.ts';
import type { OwnCodeQuestion } from './own-code.ts';
import { rating, ratingSchema } from './rating.ts';
import type { RatingQuestion } from './rating.ts';
import { text, textSchema } from './text.ts';
import type { TextQuestion } from './text.ts';
import { who5, who5Schema } from './who5.ts';
import type { Who5Question } from './who5.ts';

type QuestionByKind = {
	agreement: AgreementQuestion;
	rating: RatingQuestion;
	choice: ChoiceQuestion;
	text: TextQuestion;
	who5: Who5Question;
	'own-code': OwnCodeQuestion;
};

export type QuestionKind = keyof QuestionByKind;

/** One question of a questionnaire; `Question<'choice'>` is a question of that kind. */
export type Question<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: { kind: K } & QuestionByKind[K];
}[Kind];

export const questionSchema = z.discriminatedUnion('kind', [
	agreementSchema,
	ratingSchema,
	choiceSchema,
	textSchema,
	who5Schema,
	ownCodeSchema,
]);

const kinds: { readonly [Kind in QuestionKind]: QuestionBehaviour<Question<Kind>> } = {
	agreement,
	rating,
	choice,
	text,
	who5,
	'own-code': ownCode,
};

export const QUESTION_KINDS = Object.keys(kinds) as readonly QuestionKind[];

/** What the kind of this question knows how to do. */
export function behaviourOf<Kind extends QuestionKind>(
	question: Question<Kind>,
): QuestionBehaviour<Question<Kind>> {
	return kinds[question.kind];
}
