import type { DemoAnswer, DemoAnswers, DemoQuestion } from '../material.ts';
import { chance, pickByWeight } from '../random/draw.ts';
import type { Random } from '../random/stream.ts';
import { comment } from './comment.ts';
import { courseAt } from './opinions.ts';
import type { Opinions } from './opinions.ts';
import { point } from './point.ts';

/** What decides an answer. Attitude and well-being are the person's, on a standard normal scale. */
type Situation = {
	readonly random: Random;
	readonly opinions: Opinions;
	readonly wave: number;
	/** What they choose where they are asked about themselves, by the question's id. */
	readonly background: Readonly<Record<string, string>>;
	readonly ownCode: string | undefined;
	readonly attitude: number;
	readonly wellBeing: number;
	/** The person's own view of one item beside their attitude, on the same scale. */
	readonly viewOf: (item: string) => number;
};

type Scale = { readonly lowest: number; readonly highest: number; readonly spread: number };

type Answering = (question: DemoQuestion, situation: Situation) => DemoAnswers;

const skipped = { missing: 'skipped' } as const;
const dontKnow = { missing: 'dont-know' } as const;

/** `spread` is the ordinary standard deviation, before a point is held within the scale. */
const agreementScale = { lowest: 1, highest: 5, spread: 1 };
const ratingScale = { lowest: 0, highest: 10, spread: 1.7 };
const statementScale = { lowest: 0, highest: 5, spread: 1.4 };

/** Points of the WHO-5 score for one point on one statement, all five being alike. */
const scorePerPoint = 20;

const kinds: Readonly<Record<DemoQuestion['kind'], Answering>> = {
	agreement: (question, situation) => {
		const { random, opinions, attitude, viewOf } = situation;
		if (chance(random, opinions.dontKnow)) return { [question.id]: dontKnow };
		const scale = scaleFor(question, situation, agreementScale);
		return { [question.id]: point(scale, attitude, viewOf(question.id)) };
	},
	rating: (question, situation) => {
		const { attitude, viewOf } = situation;
		const scale = scaleFor(question, situation, ratingScale);
		return { [question.id]: point(scale, attitude, viewOf(question.id)) };
	},
	choice: ({ id, options }, { random, opinions, background }) => ({
		[id]: background[id] ?? pickByWeight(random, options, opinions.weights[id] ?? []),
	}),
	'own-code': ({ id }, { ownCode }) => ({ [id]: ownCode ?? skipped }),
	text: ({ id }, { random, opinions, attitude }) => ({
		[id]: chance(random, opinions.writes)
			? (comment(random, opinions.comments[id] ?? [], attitude) ?? skipped)
			: skipped,
	}),
	who5: ({ items }, { random, opinions, wave, wellBeing, viewOf }) => {
		const score = opinions.wellBeing ? courseAt(opinions.wellBeing, wave) : 50;
		const scale = { ...statementScale, centre: score / scorePerPoint };
		const statement = (item: string): DemoAnswer =>
			chance(random, opinions.skips / items.length)
				? skipped
				: point(scale, wellBeing, viewOf(item));
		return Object.fromEntries(items.map((item) => [item, statement(item)]));
	},
};

/** The answers to one question by item, or a note on each that it was skipped. */
export function answerTo(question: DemoQuestion, situation: Situation): DemoAnswers {
	if (chance(situation.random, situation.opinions.skips)) {
		return Object.fromEntries(question.items.map((item) => [item, skipped]));
	}
	return kinds[question.kind](question, situation);
}

/** The scale with the place of the group's opinions on it. */
function scaleFor(question: DemoQuestion, { opinions, wave }: Situation, scale: Scale) {
	const { lowest, highest } = scale;
	const known = opinions.centres[question.id];
	const centre = known
		? courseAt(known, wave)
		: lowest + (highest - lowest) * courseAt(opinions.elsewhere, wave);
	return { lowest, highest, centre, spread: scale.spread * opinions.spread };
}
