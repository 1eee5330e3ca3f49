import type { RespondentGroup, Role } from '@raadgiver/db';
import type { StoredAnswers } from '@raadgiver/survey';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from '#lib/server/identity/actor.ts';
import { danishDay, daysAfter } from '#lib/survey/danish-day.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import * as ballots from './ballots.ts';
import { catalogue } from './catalogue.ts';
import * as invitations from './invitations.ts';
import { invitationToken } from './secrets.ts';
import * as waves from './waves.ts';

let made = 0;

/** Somebody new with these roles in the programme, as they act in it. */
export async function actorIn(programme: TestProgramme, ...roles: Role[]): Promise<Actor> {
	made += 1;
	const member = { name: `Person ${made}`, email: `person${made}@example.dk`, roles };
	const { personId, name } = await createMember(database, programme, member);
	const actor = await findActor({ id: personId, name }, programme.slug);
	if (!actor) throw new Error(`${name} is no active member`);
	return actor;
}

/** Everybody whom the programme's waves are closed to, by what is wrong with them. */
export async function outsiders(programme: TestProgramme): Promise<[string, Actor][]> {
	const other = await createProgramme(database);
	const stranger = await actorIn(other, 'coordinator', 'management');
	const former = await actorIn(programme, 'coordinator', 'management');
	await database.membership.updateMany({
		where: { programmeId: programme.id, personId: former.personId },
		data: { active: false },
	});
	const member = await actorIn(programme, 'gp', 'caseworker', 'adviser', 'administrator');
	return [
		["another programme's coordinator", stranger],
		[
			"another programme's coordinator who claims this one",
			{ ...stranger, programme: former.programme },
		],
		['a member without the role', member],
		['a member who claims the role', { ...member, roles: ['coordinator', 'management'] }],
		['a deactivated coordinator', former],
	];
}

/** So many days from today in Denmark, as a form gives it. */
export function dayFromToday(days: number): string {
	return daysAfter(danishDay(new Date()), days);
}

/** A wave that has taken answers for a week and does so for another one. */
export async function openWave(
	coordinator: Actor,
	halfYear: HalfYear = { year: 2027, half: 1 },
): Promise<string> {
	const days = { opensOn: dayFromToday(-7), closesOn: dayFromToday(7) };
	const id = await waves.create(coordinator, { ...halfYear, ...days });
	await database.wave.update({ where: { id }, data: { status: 'open' } });
	return id;
}

/** Asks so many new people, and gives what their links open with, in the order they were asked. */
export async function ask(
	coordinator: Actor,
	waveId: string,
	group: RespondentGroup,
	count: number,
): Promise<string[]> {
	const people = Array.from({ length: count }, () => {
		made += 1;
		return { name: `Person ${made}`, email: `person${made}@example.dk`, locale: 'da' } as const;
	});
	await invitations.add(coordinator, waveId, group, people);
	return Promise.all(people.map(({ email }) => tokenOf(waveId, email)));
}

/** What the link opens with that this address is sent. */
export async function tokenOf(waveId: string, email: string): Promise<string> {
	const { id } = await database.invitation.findUniqueOrThrow({
		where: { waveId_email: { waveId, email } },
		select: { id: true },
	});
	return invitationToken(id, 'link');
}

/** Answers and hands in. */
export async function answer(
	token: string,
	answers: StoredAnswers,
	group: RespondentGroup = 'gp',
): Promise<void> {
	await ballots.save(token, answers);
	await ballots.cast(token, catalogue[group]);
}
