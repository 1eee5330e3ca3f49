import { itemsOf, type Question, type QuestionKind, type Questionnaire } from '@raadgiver/survey';

type Drawing = (question: Question) => string;

const missing = (reason: string) => `'{"missing":"${reason}"}'::jsonb`;
const point = (lowest: number, highest: number) =>
	`to_jsonb(${lowest} + floor(random() * ${highest - lowest + 1})::int)`;
const mostly = (share: number, value: string, otherwise: string) =>
	`CASE WHEN random() < ${share} THEN ${value} ELSE ${otherwise} END`;

/** One answer to an item of the question, as an expression of SQL; nothing for what is never stored. */
const drawings: Readonly<Record<QuestionKind, Drawing | undefined>> = {
	agreement: () => mostly(0.94, point(1, 5), mostly(0.7, missing('dont-know'), missing('skipped'))),
	rating: () => mostly(0.97, point(0, 10), missing('skipped')),
	choice: (question) => {
		const options = question.kind === 'choice' ? question.options.map(({ id }) => `'${id}'`) : [];
		const drawn = `to_jsonb((ARRAY[${options.join()}])[1 + floor(random() * ${options.length})::int])`;
		return mostly(0.97, drawn, missing('skipped'));
	},
	text: () => mostly(0.1, `to_jsonb('Kom gerne lidt oftere'::text)`, missing('skipped')),
	who5: () => mostly(0.97, point(0, 5), missing('skipped')),
	'own-code': undefined,
};

/** One respondent's random answers, as an expression of SQL. */
export function randomAnswers({ questions }: Questionnaire): string {
	const parts = questions.flatMap((question) => {
		const drawing = drawings[question.kind];
		return drawing ? itemsOf(question).map((item) => `'${item}', ${drawing(question)}`) : [];
	});
	return `jsonb_build_object(${parts.join()})`;
}
