import type { Role } from '@raadgiver/db';
import { type PeopleProblem, type PersonLine, readPeople } from '#lib/identity/read-people.ts';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from './actor.ts';
import type { Transaction } from './administration.ts';

/** A line of a list with what importing it would do. */
export interface PlannedLine extends PersonLine {
	readonly effect: 'create' | 'change' | 'none';
	/** The member whom the line is about, where there is one. */
	readonly membershipId: string | undefined;
}

export interface ImportPlan {
	readonly lines: PlannedLine[];
	readonly problems: PeopleProblem[];
}

/** What importing this list into the actor's programme would do. Nothing is changed. */
export function preview(actor: Actor, bytes: Uint8Array): Promise<ImportPlan> {
	return plan(database, actor, bytes);
}

/** The plan as of this moment, seen from within a transaction or outside. */
export async function plan(
	client: Transaction,
	actor: Actor,
	bytes: Uint8Array,
): Promise<ImportPlan> {
	const { lines, problems } = readPeople(bytes);
	const members = await client.membership.findMany({
		where: {
			programme: programmeWhere(actor, 'administrator'),
			person: { email: { in: lines.map(({ email }) => email) } },
		},
		select: {
			id: true,
			active: true,
			roles: true,
			organisation: { select: { name: true } },
			person: { select: { email: true } },
		},
	});
	const memberOf = new Map(members.map((member) => [member.person.email, member]));
	const isDeactivated = ({ email }: PersonLine) => memberOf.get(email)?.active === false;
	return {
		lines: lines
			.filter((line) => !isDeactivated(line))
			.map((line) => {
				const member = memberOf.get(line.email);
				return { ...line, effect: effectOf(line, member), membershipId: member?.id };
			}),
		problems: [
			...problems,
			// Access that was taken away on purpose is not given back by a line in a list.
			...lines.filter(isDeactivated).map(({ line, email }) => ({
				line,
				column: 'email' as const,
				code: 'deactivated' as const,
				value: email,
			})),
		].toSorted((a, b) => a.line - b.line),
	};
}

function effectOf(
	line: PersonLine,
	member: { roles: Role[]; organisation: { name: string } | null } | undefined,
): PlannedLine['effect'] {
	if (!member) return 'create';
	const sameRoles =
		member.roles.length === line.roles.length &&
		line.roles.every((role) => member.roles.includes(role));
	// A list without workplaces leaves them as they are.
	const sameWorkplace = !line.organisation || line.organisation === member.organisation?.name;
	return sameRoles && sameWorkplace ? 'none' : 'change';
}
