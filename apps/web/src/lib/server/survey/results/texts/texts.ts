import { error } from '@sveltejs/kit';
import { Prisma } from '@raadgiver/db';
import { personalMask, type Wording } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import type { ClosedWave } from '../closed-waves.ts';
import {
	type AskedTexts,
	findOpenQuestions,
	openQuestionIn,
	type OpenQuestion,
	type TextChoices,
} from '../question/open-questions.ts';
import { readTextPlaces, type TextPlace } from './text-places.ts';
import { readingsOf, type SeenReadings } from './text-readings.ts';

export const TEXTS_A_PAGE = 10;

/** Where a page of texts begins or ends; beside neither, it is the first. */
export interface TextCursor {
	/** The texts after the one with this key. */
	readonly after?: string | undefined;
	/** The texts before it. */
	readonly before?: string | undefined;
	/** Only what the actor has not read. */
	readonly unread?: boolean;
}

/** One open answer, masked, as its reader sees it. */
export interface ReadableText extends SeenReadings {
	/** Stands for the answer on the page. It is another one for the same person's other answers. */
	readonly key: string;
	readonly text: string;
}

/** A page of the answers to one open question. */
export interface TextPage extends TextChoices {
	/** Undefined where nothing can be chosen. */
	readonly place: TextPlace | undefined;
	/** The question as the wave asked it. */
	readonly question: Wording | undefined;
	/** The fewest that may be shown in the wave. */
	readonly minimum: number | undefined;
	readonly texts: readonly ReadableText[];
	readonly hasEarlier: boolean;
	readonly hasLater: boolean;
	/** How many texts the actor has read, and how many two or more have. */
	readonly read: { readonly own: number; readonly twice: number };
}

/**
 * A page of the texts of a closed wave, for coordinators and management, in an order that says
 * nothing. A page costs the same wherever it stands: it is found by the key before it, not by counting.
 */
export async function list(
	actor: Actor,
	asked: AskedTexts,
	cursor: TextCursor = {},
): Promise<TextPage> {
	const { closed, waves, groups, questions, chosen } = await findOpenQuestions(actor, asked);
	const choices = { waves, groups, questions, chosen };
	const wave = closed.find((one) => chosen && waveKey(one) === chosen.wave);
	const none = { texts: [], hasEarlier: false, hasLater: false, read: { own: 0, twice: 0 } };
	if (!chosen || !wave) {
		return { ...choices, place: undefined, question: undefined, minimum: undefined, ...none };
	}
	const place = (await readTextPlaces([wave], chosen)).get(wave.id);
	const question = openQuestionIn(wave, chosen)?.text;
	const about = { ...choices, place, question, minimum: wave.minimum };
	if (place?.kind !== 'shown') return { ...about, ...none };
	const [texts, read] = await Promise.all([
		readPage(actor, wave, chosen, cursor),
		countRead(actor, wave, chosen),
	]);
	return { ...about, ...texts, read };
}

/** The wave whose answers to the question may be read, or 404. */
export async function findReadable(
	actor: Actor,
	asked: AskedTexts,
): Promise<{ wave: ClosedWave; question: OpenQuestion }> {
	const { closed, chosen } = await findOpenQuestions(actor, asked);
	const wave = closed.find((one) => chosen && waveKey(one) === chosen.wave);
	if (!chosen || !wave) error(404);
	const place = (await readTextPlaces([wave], chosen)).get(wave.id);
	return place?.kind === 'shown' ? { wave, question: chosen } : error(404);
}

/**
 * What stands for an answer on the page, and what the texts are ordered by. A hash of the response and
 * the question: with the response's own id, or in its order, one person's two answers could be laid
 * side by side.
 */
export function keyIn(item: string): Prisma.Sql {
	return Prisma.sql`md5(response.id::text || ${item}::text)::uuid`;
}

async function readPage(
	actor: Actor,
	wave: ClosedWave,
	{ group, item }: OpenQuestion,
	{ after, before, unread }: TextCursor,
) {
	const key = keyIn(item);
	const backwards = before !== undefined;
	const found = await database.$queryRaw<{ id: string; key: string; text: string }[]>`
		SELECT response.id, ${key} AS key, answers ->> ${item} AS text
		FROM response
		WHERE wave_id = ${wave.id}::uuid AND "group" = ${group}::respondent_group
			AND jsonb_typeof(answers -> ${item}) = 'string'
			AND ${after ? Prisma.sql`${key} > ${after}::uuid` : Prisma.sql`true`}
			AND ${before ? Prisma.sql`${key} < ${before}::uuid` : Prisma.sql`true`}
			AND ${unread ? isUnread(actor, item) : Prisma.sql`true`}
		ORDER BY key ${backwards ? Prisma.sql`DESC` : Prisma.sql`ASC`}
		LIMIT ${TEXTS_A_PAGE + 1}`;
	const page = found.slice(0, TEXTS_A_PAGE);
	if (backwards) page.reverse();
	const goesOn = found.length > TEXTS_A_PAGE;
	const readings = await readingsOf(
		actor,
		item,
		page.map(({ id }) => id),
	);
	// Texts of waves that were closed before texts were masked are masked here; to others it does nothing.
	const mask = personalMask([]);
	return {
		texts: page.map(({ id, text, ...row }) => ({ ...row, text: mask(text), ...readings(id) })),
		hasEarlier: backwards ? goesOn : after !== undefined,
		hasLater: backwards || goesOn,
	};
}

function isUnread(actor: Actor, item: string): Prisma.Sql {
	return Prisma.sql`NOT EXISTS (
		SELECT FROM text_reading
		WHERE response_id = response.id AND item = ${item} AND reader_id = ${actor.personId}::uuid)`;
}

async function countRead(actor: Actor, wave: ClosedWave, { group, item }: OpenQuestion) {
	const [counted] = await database.$queryRaw<{ own: number; twice: number }[]>`
		SELECT count(*) FILTER (WHERE is_own)::int AS own,
			count(*) FILTER (WHERE readers > 1)::int AS twice
		FROM (
			SELECT bool_or(reader_id = ${actor.personId}::uuid) AS is_own, count(*) AS readers
			FROM text_reading JOIN response ON response.id = response_id
			WHERE wave_id = ${wave.id}::uuid AND "group" = ${group}::respondent_group
				AND item = ${item}
			GROUP BY response_id
		) AS texts`;
	return counted ?? { own: 0, twice: 0 };
}
