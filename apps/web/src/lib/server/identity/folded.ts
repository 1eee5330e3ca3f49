import { Prisma } from '@raadgiver/db';

/**
 * SQL for a text as a search compares it: small letters without accents, and the Danish letters as
 * people without a Danish keyboard write them, so that "Soren", "Soeren" and "søren" find each other.
 * The ranges are Unicode's combining marks; å falls apart into a and a ring under NFD.
 */
export function folded(text: Prisma.Sql): Prisma.Sql {
	const plain = Prisma.sql`regexp_replace(normalize(lower(${text}), NFD), '[\u0300-\u036f]', '', 'g')`;
	return Prisma.sql`replace(replace(replace(replace(${plain}, 'ø', 'o'), 'æ', 'ae'), 'aa', 'a'), 'oe', 'o')`;
}
