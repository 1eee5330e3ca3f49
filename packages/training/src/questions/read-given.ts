import type { LearnerAnswer } from './grade-answer.ts';
import type { Question, QuestionKind } from './question.ts';

type Readers = {
	readonly [Kind in QuestionKind]: (
		question: Question<Kind>,
		fields: FormData,
	) => LearnerAnswer<Kind> | undefined;
};

const readers: Readers = {
	one: (_, fields) => place(fields.get('given')),
	many: (_, fields) => someOf(places(fields)),
	order: ({ items }, fields) => {
		// Each item has a field with the place it is given, from 0.
		const given = items.map((_, item) => place(fields.get(`given-${item}`)));
		const order = items.map((_, at) => given.indexOf(at));
		return order.includes(-1) ? undefined : order;
	},
	match: ({ pairs }, fields) => {
		const given = pairs.map((_, pair) => text(fields.get(`given-${pair}`)));
		return given.includes('') ? undefined : given;
	},
	number: ({ unit }, fields) => danishNumber(text(fields.get('given')), unit),
	date: (_, fields) => day(text(fields.get('given'))),
	judge: (_, fields) => {
		const given = fields.get('given');
		return given === 'precise' || given === 'unclear' ? given : undefined;
	},
	short: (_, fields) => places(fields),
};

/**
 * What a learner has answered in the form of a question: in `given`, once or several times, or in
 * `given-0`, `given-1`, … where a question has several fields. Nothing where it is not answered, not
 * wholly, or cannot be read; whether it is right is for `gradeAnswer`.
 */
export function readGiven<Kind extends QuestionKind>(
	question: Question<Kind>,
	fields: FormData,
): LearnerAnswer<Kind> | undefined {
	const read: (question: Question<Kind>, fields: FormData) => LearnerAnswer<Kind> | undefined =
		readers[question.kind];
	return read(question, fields);
}

function text(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? value.trim() : '';
}

function place(value: FormDataEntryValue | null): number | undefined {
	const digits = text(value);
	return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined;
}

function places(fields: FormData): readonly number[] {
	return fields.getAll('given').flatMap((value) => place(value) ?? []);
}

function someOf(chosen: readonly number[]): readonly number[] | undefined {
	return chosen.length > 0 ? chosen : undefined;
}

/** 1.234,5 as Danes write it, and 0.5 as keyboards do; the unit may stand after it. */
function danishNumber(typed: string, unit: string): number | undefined {
	const bare = typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
	const digits = bare.replaceAll(/\s/g, '').replace('−', '-');
	if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) {
		return Number(digits.replaceAll('.', '').replace(',', '.'));
	}
	return /^-?\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** A day as a date field sends it, or typed as 31.12.2026 where the browser has no such field. */
function day(typed: string): string | undefined {
	const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed);
	const written = parts ? [parts[3], parts[2], parts[1]].map(twoDigits).join('-') : typed;
	const isDay = /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written));
	return isDay ? written : undefined;
}

function twoDigits(digits: string | undefined): string {
	return String(digits).padStart(2, '0');
}
