import {
	type NoFigure,
	type ReadText,
	type ReaderAgreement,
	textThemes,
	themeAgreement,
	type WaveThemes,
} from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import {
	type AskedTexts,
	findOpenQuestions,
	type OpenQuestion,
	type TextChoices,
} from '../question/open-questions.ts';
import type { NewRelease } from '../releases.ts';
import { readTextPlaces, type TextPlace } from './text-places.ts';
import * as themes from './text-themes.ts';

/** How often each theme was put on the answers to one question, and how well its readers agree. */
export interface TextCounts extends TextChoices {
	readonly themes: readonly themes.TextTheme[];
	/** Wave by wave, oldest first; `written` is how many texts there are to read. */
	readonly counts: readonly (WaveThemes & HalfYear & { readonly written: number | undefined })[];
	/** A pair of readers each, over all waves; the one with most texts in common first. */
	readonly agreement: readonly ReaderAgreement[];
	/** The fewest that are shown in the wave that asks for most. */
	readonly minimum: number;
	/** How a file of these figures is entered in the ledger. */
	readonly release: NewRelease;
}

/** The counts of the themes, for coordinators and management. Nothing is counted where nothing may be read. */
export async function find(actor: Actor, asked: AskedTexts): Promise<TextCounts> {
	const { closed, programmeId, ...choices } = await findOpenQuestions(actor, asked);
	const { chosen } = choices;
	const minimum = Math.max(0, ...closed.map((wave) => wave.minimum));
	const known = await themes.list(actor);
	const release: NewRelease = {
		kind: 'figures',
		format: 'csv',
		covers: {
			waves: closed.map(({ id }) => id),
			groups: chosen ? [chosen.group] : [],
			questions: chosen ? [chosen.item] : [],
		},
		minimumGroup: minimum,
	};
	const none = { counts: [], agreement: [] };
	if (!chosen) return { ...choices, themes: known, ...none, minimum, release };
	const places = await readTextPlaces(closed, chosen);
	const readable = closed.filter(({ id }) => places.get(id)?.kind === 'shown');
	const { texts, names } = await readTexts(
		programmeId,
		readable.map(({ id }) => id),
		chosen,
	);
	const themeIds = known.map(({ id }) => id);
	const counts = closed.map((wave) => {
		const place = places.get(wave.id) ?? { kind: 'no-data' as const };
		const ofWave = { waves: [wave.id], themes: themeIds, minimum: wave.minimum };
		const [figures] = place.kind === 'shown' ? textThemes(texts, ofWave) : [];
		return {
			...(figures ?? noFigure(place)),
			wave: waveKey(wave),
			year: wave.year,
			half: wave.half,
			written: place.kind === 'shown' ? place.written : undefined,
		};
	});
	const agreement = themeAgreement(texts, { themes: themeIds, minimum }).map((pair) => ({
		...pair,
		readers: [names.get(pair.readers[0]) ?? '', names.get(pair.readers[1]) ?? ''] as const,
	}));
	return { ...choices, themes: known, counts, agreement, minimum, release };
}

function noFigure({ kind }: TextPlace): NoFigure {
	if (kind === 'hidden') return { kind, reason: 'small-group' };
	return { kind: kind === 'not-asked' ? kind : 'no-data' };
}

/** Every text of the waves that somebody has read, and the readers' names by their ids. */
async function readTexts(
	programmeId: string,
	waveIds: string[],
	{ group, item }: OpenQuestion,
): Promise<{ texts: ReadText[]; names: ReadonlyMap<string, string> }> {
	const readings = await database.$queryRaw<
		{ wave: string; id: string; reader: string; name: string; themes: string[] }[]
	>`
		SELECT response.wave_id AS wave, response.id, person.id AS reader, person.name,
			array_remove(array_agg(theme_id), NULL) AS themes
		FROM text_reading
		JOIN response ON response.id = text_reading.response_id
		JOIN wave ON wave.id = response.wave_id
		JOIN person ON person.id = text_reading.reader_id
		LEFT JOIN text_tag ON text_tag.response_id = text_reading.response_id
			AND text_tag.item = text_reading.item AND text_tag.reader_id = text_reading.reader_id
		WHERE wave.programme_id = ${programmeId}::uuid AND wave.id = ANY (${waveIds}::uuid[])
			AND response."group" = ${group}::respondent_group AND text_reading.item = ${item}
		GROUP BY response.wave_id, response.id, person.id`;
	const texts = [...Map.groupBy(readings, ({ id }) => id).values()].map((ofText) => ({
		wave: ofText[0]?.wave ?? '',
		readings: ofText.map(({ reader, themes: put }) => ({ reader, themes: put })),
	}));
	return { texts, names: new Map(readings.map(({ reader, name }) => [reader, name])) };
}
