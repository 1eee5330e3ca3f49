import type { Locale } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';

/** One of the person's own passkeys ("adgangsnøgle"). */
export interface OwnPasskey {
	readonly id: string;
	readonly name: string | undefined;
	readonly createdAt: Date | undefined;
}

const shown = { id: true, name: true, createdAt: true } as const;

/** Changes what the person decides about their own account. */
export async function update(
	person: { id: string },
	changes: { name: string; locale: Locale },
): Promise<void> {
	await database.person.update({ where: { id: person.id }, data: changes });
}

/** The person's passkeys, the oldest first. */
export async function listPasskeys(person: { id: string }): Promise<OwnPasskey[]> {
	const passkeys = await database.passkey.findMany({
		where: { personId: person.id },
		orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
		select: shown,
	});
	return passkeys.map(own);
}

/** That passkey, if it is the person's own. */
export async function findPasskey(
	person: { id: string },
	id: string,
): Promise<OwnPasskey | undefined> {
	const passkey = await database.passkey.findFirst({
		where: { id, personId: person.id },
		select: shown,
	});
	return passkey ? own(passkey) : undefined;
}

/** @returns whether there was such a passkey */
export async function renamePasskey(
	person: { id: string },
	id: string,
	name: string,
): Promise<boolean> {
	const { count } = await database.passkey.updateMany({
		where: { id, personId: person.id },
		data: { name },
	});
	return count > 0;
}

/** @returns whether there was such a passkey */
export async function removePasskey(person: { id: string }, id: string): Promise<boolean> {
	const { count } = await database.passkey.deleteMany({ where: { id, personId: person.id } });
	return count > 0;
}

function own({ id, name, createdAt }: { id: string; name: string | null; createdAt: Date | null }) {
	return { id, name: name ?? undefined, createdAt: createdAt ?? undefined };
}
