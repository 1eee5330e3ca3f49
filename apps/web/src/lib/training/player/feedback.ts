import {
	gradeAnswer,
	type LearnerAnswer,
	type Question,
	type QuestionKind,
} from '@raadgiver/training';

/** What is said of an answer: why, and what that rests on. Of `many`, each option has its own why. */
export interface Feedback {
	readonly right: boolean;
	readonly whys: readonly string[];
	readonly references: readonly string[];
}

type Whys = {
	readonly [Kind in QuestionKind]: (
		question: Question<Kind>,
		given: LearnerAnswer<Kind>,
	) => Pick<Feedback, 'whys' | 'references'>;
};

const one = ({ why }: { why?: string | undefined }) => ({ whys: why ? [why] : [], references: [] });

const whys: Whys = {
	one({ options }, given) {
		const told = options.filter(({ right }, place) => place === given || right);
		return {
			whys: told.map(({ why }) => why),
			references: told.flatMap(({ refs = [] }) => refs),
		};
	},
	many: ({ options }) => ({ whys: [], references: options.flatMap(({ refs = [] }) => refs) }),
	order: one,
	match: one,
	number: one,
	date: one,
	judge: one,
	short: one,
};

/** What a learner is told of what they answered. */
export function feedbackOn<Kind extends QuestionKind>(
	question: Question<Kind>,
	given: LearnerAnswer<Kind>,
): Feedback {
	const told: (question: Question<Kind>, given: LearnerAnswer<Kind>) => Omit<Feedback, 'right'> =
		whys[question.kind];
	const { whys: reasons, references } = told(question, given);
	return {
		right: gradeAnswer(question, given),
		whys: reasons,
		references: [...references, ...(question.refs ?? [])],
	};
}
