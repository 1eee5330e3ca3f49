import { error } from '@sveltejs/kit';
import { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { TEXT_READERS } from '../question/open-questions.ts';

/** Another theme of the programme is called that. */
export class ThemeNameTakenError extends Error {
	override name = 'ThemeNameTakenError';
}

export interface TextTheme {
	readonly id: string;
	readonly name: string;
}

/** The programme's themes in the order of the Danish alphabet. */
export async function list(actor: Actor): Promise<TextTheme[]> {
	const themes = await database.textTheme.findMany({
		where: { programme: programmeWhere(actor, ...TEXT_READERS) },
		select: { id: true, name: true },
	});
	const collator = new Intl.Collator('da');
	return themes.toSorted((one, other) => collator.compare(one.name, other.name));
}

/** A theme and how much was tagged with it: that is lost when it is removed. */
export async function find(
	actor: Actor,
	id: string,
): Promise<TextTheme & { tags: number; texts: number }> {
	const theme = await database.textTheme.findFirst({
		where: { id, programme: programmeWhere(actor, ...TEXT_READERS) },
		select: { id: true, name: true, tags: { select: { responseId: true, item: true } } },
	});
	if (!theme) error(404);
	const texts = new Set(theme.tags.map(({ responseId, item }) => `${responseId} ${item}`));
	return { id: theme.id, name: theme.name, tags: theme.tags.length, texts: texts.size };
}

/** Throws ThemeNameTakenError. */
export async function create(actor: Actor, name: string): Promise<string> {
	const programme = await database.programme.findFirst({
		where: programmeWhere(actor, ...TEXT_READERS),
		select: { id: true },
	});
	if (!programme) error(404);
	await refuseTaken(actor, name);
	const { id } = await unlessTaken(
		database.textTheme.create({ data: { programmeId: programme.id, name }, select: { id: true } }),
	);
	return id;
}

/** Throws ThemeNameTakenError. */
export async function rename(actor: Actor, id: string, name: string): Promise<void> {
	await refuseTaken(actor, name, id);
	const { count } = await unlessTaken(
		database.textTheme.updateMany({
			where: { id, programme: programmeWhere(actor, ...TEXT_READERS) },
			data: { name },
		}),
	);
	if (count === 0) error(404);
}

/** Takes the theme off every text. That the texts were read stays. */
export async function remove(actor: Actor, id: string): Promise<void> {
	const { count } = await database.textTheme.deleteMany({
		where: { id, programme: programmeWhere(actor, ...TEXT_READERS) },
	});
	if (count === 0) error(404);
}

/** The same name in other letters is the same name to a reader. */
async function refuseTaken(actor: Actor, name: string, besides?: string): Promise<void> {
	const others = (await list(actor)).filter(({ id }) => id !== besides);
	if (others.some((theme) => theme.name.toLowerCase() === name.toLowerCase())) {
		throw new ThemeNameTakenError();
	}
}

/** Somebody else may have taken the name in the meantime. */
async function unlessTaken<Result>(writing: Promise<Result>): Promise<Result> {
	try {
		return await writing;
	} catch (problem) {
		const isTaken =
			problem instanceof Prisma.PrismaClientKnownRequestError && problem.code === 'P2002';
		throw isTaken ? new ThemeNameTakenError() : problem;
	}
}
