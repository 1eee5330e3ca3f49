import type { RespondentGroup } from '../../generated/client.ts';
import { seats } from '../people/practices.ts';
import type { Streams } from '../random/stream.ts';
import { citizensFrom } from './citizens.ts';
import type { Citizen } from './citizens.ts';
import type { Respondent } from './respondent.ts';
import type { Round } from './rounds.ts';

const areaIds: Readonly<Record<string, string>> = {
	Valby: 'valby',
	Vesterbro: 'vesterbro',
	'Kgs. Enghave': 'kgs-enghave',
};

/** Everybody who answers in each of the rounds, group by group. */
export function respondentsFrom(
	streams: Streams,
	rounds: readonly Round[],
): readonly (readonly Respondent[])[] {
	const citizens = citizensFrom(
		streams,
		rounds.map(({ responses }) => responses.citizen),
	);
	return rounds.map(({ responses }, wave) => [
		...places(responses.gp).map((place) => doctor(wave, place)),
		...(citizens[wave] ?? []).map((one, place) => citizen(wave, place, one)),
		...places(responses.adviser).map((place) => anybody(wave, 'adviser', place)),
	]);
}

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

function anybody(wave: number, group: RespondentGroup, place: number): Respondent {
	return { wave, group, place, background: {} };
}

function citizen(wave: number, place: number, { area, ownCode, ...followed }: Citizen): Respondent {
	const background: Record<string, string> = { area };
	// Whoever answered half a year ago has known the adviser for longer than that.
	if (followed.earlier > 0) background['contact'] = 'over-six-months';
	return { ...anybody(wave, 'citizen', place), background, ownCode, followed };
}

/** A doctor answers about the practice that they work in. */
function doctor(wave: number, place: number): Respondent {
	const seat = seats[place];
	if (!seat) throw new RangeError(`there is no doctor ${place}`);
	const background = {
		area: areaIds[seat.organisation.area ?? ''] ?? '',
		'practice-size': practiceSize(seat.doctors),
	};
	return { ...anybody(wave, 'gp', place), background };
}

function practiceSize(doctors: number): string {
	if (doctors === 1) return 'alone';
	return doctors <= 3 ? 'two-or-three' : 'four-or-more';
}
