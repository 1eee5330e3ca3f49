import { beforeEach, describe, expect, test } from 'vitest';
import type { RespondentGroup } from '@raadgiver/db';
import { SKIPPED } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { actorIn, answer, ask, openWave, outsiders } from '../../test-wave.ts';
import * as urn from '../../urn.ts';
import * as counts from './text-counts.ts';
import * as tags from './text-tags.ts';
import * as themes from './text-themes.ts';
import * as texts from './texts.ts';

const notFound = expect.objectContaining({ status: 404 });
const spring = { year: 2027, half: 1 };
const better = { group: 'gp', item: 'better', wave: '2027-1' };

let programme: TestProgramme;
let coordinator: Actor;
let manager: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	manager = await actorIn(programme, 'management');
});

/** A closed wave in which these were the answers to what could be better; an empty one is skipped. */
async function writtenIn(
	halfYear: HalfYear,
	written: readonly string[],
	group: RespondentGroup = 'gp',
): Promise<void> {
	const waveId = await openWave(coordinator, halfYear);
	const tokens = await ask(coordinator, waveId, group, Math.max(6, written.length));
	for (const [index, text] of written.entries()) {
		await answer(tokens[index] ?? '', { access: 4, better: text || SKIPPED }, group);
	}
	await urn.close(coordinator, waveId);
}

const numbered = (count: number) =>
	Array.from({ length: count }, (_, index) => `Svar ${index + 1}`);

/** Reads the first page, and puts these themes on each text by its words. */
async function read(
	actor: Actor,
	themesFor: (text: string) => readonly string[] = () => [],
): Promise<number> {
	const { texts: page } = await texts.list(actor, better);
	return tags.save(
		actor,
		better,
		new Map(page.map(({ key, text }) => [key, themesFor(text)] as const)),
	);
}

describe('the texts of a closed wave', () => {
	test('are read by coordinators and management alone', async () => {
		await writtenIn(spring, numbered(5));
		expect((await texts.list(manager, better)).texts).toHaveLength(5);
		for (const [who, outsider] of await outsiders(programme)) {
			// Whoever is coordinator elsewhere reads there, where nothing is written.
			if (outsider.programme.id !== programme.id) {
				expect((await texts.list(outsider, better)).texts, who).toEqual([]);
				continue;
			}
			await expect(texts.list(outsider, better), who).rejects.toEqual(notFound);
			await expect(tags.save(outsider, better, new Map()), who).rejects.toEqual(notFound);
			await expect(themes.create(outsider, 'Ventetid'), who).rejects.toEqual(notFound);
			await expect(counts.find(outsider, better), who).rejects.toEqual(notFound);
			expect(await themes.list(outsider), who).toEqual([]);
		}
	});

	test('are hidden where four wrote, though more answered', async () => {
		await writtenIn(spring, [...numbered(4), '']);
		const page = await texts.list(coordinator, better);
		expect(page).toMatchObject({ place: { kind: 'hidden' }, texts: [], minimum: 5 });
		await expect(tags.save(coordinator, better, new Map())).rejects.toEqual(notFound);
	});

	test('are hidden again when the programme asks for more', async () => {
		await writtenIn(spring, numbered(6));
		await read(coordinator);
		await database.programme.update({ where: { id: programme.id }, data: { minimumGroup: 7 } });
		expect(await texts.list(coordinator, better)).toMatchObject({ place: { kind: 'hidden' } });
		const { counts: waves } = await counts.find(coordinator, better);
		expect(waves).toMatchObject([{ kind: 'hidden' }]);
	});

	test('are masked', async () => {
		await writtenIn(spring, [...numbered(4), 'Ring til Jens på 23 45 67 89']);
		const page = await texts.list(coordinator, better);
		expect(page.texts.map(({ text }) => text)).toContain('Ring til [navn] på [telefonnummer]');
	});

	test('are paged forwards and back, each once, in an order of their own', async () => {
		await writtenIn(spring, numbered(23));
		const first = await texts.list(coordinator, better);
		const second = await texts.list(coordinator, better, { after: first.texts.at(-1)?.key });
		const third = await texts.list(coordinator, better, { after: second.texts.at(-1)?.key });
		const all = [...first.texts, ...second.texts, ...third.texts].map(({ text }) => text);
		expect(all.toSorted()).toEqual(numbered(23).toSorted());
		expect([first, second, third].map(({ hasLater }) => hasLater)).toEqual([true, true, false]);
		expect([first, second].map(({ hasEarlier }) => hasEarlier)).toEqual([false, true]);
		const back = await texts.list(coordinator, better, { before: third.texts[0]?.key });
		expect(back.texts).toEqual(second.texts);
		expect(back).toMatchObject({ hasEarlier: true, hasLater: true });
	});

	test('of one person cannot be laid beside each other by key', async () => {
		await writtenIn(spring, numbered(5));
		const ids = (await database.response.findMany({ select: { id: true } })).map(({ id }) => id);
		const { texts: page } = await texts.list(coordinator, better);
		expect(page.filter(({ key }) => ids.includes(key))).toEqual([]);
	});

	test('each have their words where there are none', async () => {
		expect(await texts.list(coordinator, {})).toMatchObject({
			chosen: undefined,
			place: undefined,
		});
		await writtenIn(spring, []);
		expect(await texts.list(coordinator, better)).toMatchObject({ place: { kind: 'no-data' } });
		// What is not there is as if it were not asked for.
		const odd = await texts.list(coordinator, { group: 'x', item: 'y', wave: '1999-1' });
		expect(odd.chosen).toEqual({ group: 'gp', item: 'works-well', wave: '2027-1' });
	});
});

describe('a second reader', () => {
	test('sees the first one’s themes only after reading the text', async () => {
		await writtenIn(spring, numbered(5));
		const waiting = await themes.create(coordinator, 'Ventetid');
		expect(await read(coordinator, () => [waiting])).toBe(5);
		const before = await texts.list(manager, better);
		expect(before.texts.map(({ own, others }) => ({ own, others }))).toEqual(
			Array.from({ length: 5 }, () => ({ own: undefined, others: [] })),
		);
		await read(manager);
		const [seen] = (await texts.list(manager, better)).texts;
		expect(seen).toMatchObject({
			own: [],
			others: [{ name: coordinator.name, themes: [waiting] }],
			isFixed: true,
		});
	});

	test('settles a text, so that neither changes what they put on it', async () => {
		await writtenIn(spring, numbered(5));
		const waiting = await themes.create(coordinator, 'Ventetid');
		await read(coordinator);
		expect(await read(coordinator, () => [waiting])).toBe(5);
		expect(await read(manager)).toBe(5);
		expect(await read(coordinator)).toBe(0);
		expect(await read(manager, () => [waiting])).toBe(0);
		const [text] = (await texts.list(coordinator, better)).texts;
		expect(text).toMatchObject({ own: [waiting], others: [{ themes: [] }] });
	});

	test('finds what is unread, and how far the reading is', async () => {
		await writtenIn(spring, numbered(12));
		await read(coordinator);
		await read(manager);
		const page = await texts.list(coordinator, better, { unread: true });
		expect(page.texts).toHaveLength(2);
		expect(page).toMatchObject({ read: { own: 10, twice: 10 }, place: { written: 12 } });
	});
});

describe('a theme', () => {
	test('has a name of its own in the programme', async () => {
		const waiting = await themes.create(coordinator, 'Ventetid');
		const telephone = await themes.create(manager, 'Telefon');
		await expect(themes.create(coordinator, 'ventetid')).rejects.toThrow(
			themes.ThemeNameTakenError,
		);
		await expect(themes.rename(manager, telephone, 'VENTETID')).rejects.toThrow(
			themes.ThemeNameTakenError,
		);
		await themes.rename(manager, waiting, 'ventetid');
		expect((await themes.list(coordinator)).map(({ name }) => name)).toEqual([
			'Telefon',
			'ventetid',
		]);
	});

	test('of another programme is not there', async () => {
		const waiting = await themes.create(coordinator, 'Ventetid');
		const stranger = await actorIn(await createProgramme(database), 'coordinator');
		await expect(themes.find(stranger, waiting)).rejects.toEqual(notFound);
		await expect(themes.rename(stranger, waiting, 'Andet')).rejects.toEqual(notFound);
		await expect(themes.remove(stranger, waiting)).rejects.toEqual(notFound);
		await writtenIn(spring, numbered(5));
		const foreign = await themes.create(stranger, 'Deres');
		await read(coordinator, () => [foreign]);
		const [text] = (await texts.list(coordinator, better)).texts;
		expect(text?.own).toEqual([]);
	});

	test('says what is lost when it is removed, and the texts stay read', async () => {
		await writtenIn(spring, numbered(5));
		const waiting = await themes.create(coordinator, 'Ventetid');
		await read(coordinator, () => [waiting]);
		await read(manager, (text) => (text === 'Svar 1' ? [waiting] : []));
		expect(await themes.find(coordinator, waiting)).toMatchObject({ tags: 6, texts: 5 });
		await themes.remove(coordinator, waiting);
		expect((await texts.list(coordinator, better)).read).toEqual({ own: 5, twice: 5 });
	});

	test('is counted over the waves, and where two have read, so is their agreement', async () => {
		await writtenIn({ year: 2026, half: 2 }, numbered(4));
		await writtenIn(spring, numbered(8));
		const waiting = await themes.create(coordinator, 'Ventetid');
		const isAmong = (count: number) => (text: string) =>
			numbered(count).includes(text) ? [waiting] : [];
		await read(coordinator, isAmong(4));
		await read(manager, isAmong(3));
		const found = await counts.find(manager, better);
		expect(found.counts).toMatchObject([
			{ kind: 'hidden', year: 2026 },
			{ kind: 'shown', n: 8, written: 8, themes: [{ theme: waiting, count: 4, agreed: 3, n: 8 }] },
		]);
		// Both 3, neither 4, the first alone 1: observed 7/8, by chance (4·3 + 4·5)/64 = 1/2, kappa 3/4.
		expect(found.agreement).toMatchObject([
			{ kind: 'shown', n: 8, themes: [{ theme: waiting, kappa: 0.75, observed: 0.875 }] },
		]);
		expect(found.agreement[0]?.readers.toSorted()).toEqual(
			[coordinator.name, manager.name].toSorted(),
		);
	});

	test('is not counted before five texts of the wave are read', async () => {
		await writtenIn(spring, numbered(12));
		const waiting = await themes.create(coordinator, 'Ventetid');
		const { texts: page } = await texts.list(coordinator, better);
		const four = page.slice(0, 4).map(({ key }) => [key, [waiting]] as const);
		await tags.save(coordinator, better, new Map(four));
		expect((await counts.find(manager, better)).counts).toMatchObject([{ kind: 'hidden' }]);
	});
});

test('two who save the same text at once are both noted, and the second sees the first', async () => {
	await writtenIn(spring, numbered(5));
	const waiting = await themes.create(coordinator, 'Ventetid');
	await Promise.all([read(coordinator, () => [waiting]), read(manager, () => [waiting])]);
	const page = await texts.list(coordinator, better);
	expect(page.read).toEqual({ own: 5, twice: 5 });
	expect(page.texts.every(({ isFixed }) => isFixed)).toBe(true);
});
