import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as modules from '../modules.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as certificates from './certificates.ts';
import { verify } from './verification.ts';

const notFound = expect.objectContaining({ status: 404 });
const day = '2026-11-22';
/** Teaches law that ends with the year, where the other module's has no last day. */
const purpose = 'beskaeftigelsesindsatsens-formaal';
const attests = 'laegeattester';

let doctor: Actor;
let colleague: Actor;

beforeAll(async () => {
	const programme = await teachingProgramme();
	doctor = await learnerIn(programme, 'gp');
	colleague = await learnerIn(programme, 'gp', 'coordinator');
});

async function issued(actor: Actor, slug = attests): Promise<string> {
	const published = await modules.find(actor, slug);
	if (!published) throw new Error(`${slug} is not taught`);
	return database.$transaction((transaction) =>
		certificates.issue(transaction, actor, published, day),
	);
}

describe('a certificate', () => {
	test('says what was so on the day', async () => {
		const published = await modules.find(doctor, purpose);
		const certificate = await certificates.find(doctor, await issued(doctor, purpose));
		expect(certificate).toMatchObject({
			name: doctor.name,
			slug: purpose,
			title: published?.module.title,
			theme: 'employment-purpose',
			minutes: published?.module.minutes,
			version: published?.version,
			approval: undefined,
			completedOn: day,
			coversUntil: '2026-12-31',
		});
		const covered = certificate.covers.find(({ reference }) => reference === 'lab/1/find-a-job');
		expect(covered).toMatchObject({ validity: 'in-force', validTo: '2026-12-31' });
		expect(covered?.cited).toMatch(/ § 1\b/);
		expect(covered?.source).toContain('§ 1');
	});

	test('is issued once, also when two devices finish at the same moment', async () => {
		const ids = await Promise.all([issued(doctor), issued(doctor), issued(doctor)]);
		expect(new Set(ids).size).toBe(1);
		const held = await certificates.list(doctor);
		expect(held.filter(({ slug }) => slug === attests)).toHaveLength(1);
	});

	test('is found by its module, by its owner alone', async () => {
		const id = await issued(doctor);
		expect(await certificates.newestOf(doctor, attests)).toBe(id);
		expect(await certificates.newestOf(colleague, attests)).toBeUndefined();
	});

	test('is there for nobody else', async () => {
		const id = await issued(doctor);
		await expect(certificates.find(colleague, id)).rejects.toEqual(notFound);
		expect(await certificates.list(colleague)).toEqual([]);
		const elsewhere = await learnerIn(await teachingProgramme(), 'gp');
		await expect(certificates.find(elsewhere, id)).rejects.toEqual(notFound);
	});

	test('is not there for somebody who has left, and stays genuine', async () => {
		const former = await learnerIn(doctor.programme, 'caseworker');
		const id = await issued(former);
		const { code } = await certificates.find(former, id);
		await database.membership.updateMany({
			where: { personId: former.personId },
			data: { active: false },
		});
		await expect(certificates.find(former, id)).rejects.toEqual(notFound);
		await database.person.delete({ where: { id: former.personId } });
		expect(await verify(code, day)).toMatchObject({ name: former.name });
	});
});

describe('whoever has the code', () => {
	test('reads what the certificate says, and nothing that leads to the person', async () => {
		const { code } = await certificates.find(doctor, await issued(doctor));
		const verified = await verify(code.toLowerCase(), day);
		expect(verified).toMatchObject({ name: doctor.name, title: 'Lægeattester', changed: [] });
		expect(Object.keys(verified ?? {}).toSorted()).toEqual(
			[
				...['approval', 'changed', 'code', 'completedOn', 'covers', 'coversUntil'],
				...['minutes', 'name', 'theme', 'title', 'version'],
			].toSorted(),
		);
	});

	test.each(['0000000000000000', 'K7QF', ''])('“%s” is told of nothing', async (code) => {
		expect(await verify(code, day)).toBeUndefined();
	});

	test('is told when a last day has passed', async () => {
		const { code } = await certificates.find(doctor, await issued(doctor, purpose));
		expect((await verify(code, '2026-12-31'))?.changed).toEqual([]);
		const later = await verify(code, '2027-01-01');
		expect(new Set(later?.changed.map(({ changedOn }) => changedOn))).toEqual(
			new Set(['2027-01-01']),
		);
	});

	test('is told of a change that matters and took effect', async () => {
		const { code, covers } = await certificates.find(doctor, await issued(doctor));
		const { reference } = covers.find(({ validity }) => validity === 'in-force') ?? {};
		if (!reference) throw new Error('the module teaches no law in force');
		const { id: programmeId } = doctor.programme;
		const change = { programmeId, reference, before: '', effectiveOn: dayAsDate('2026-12-01') };
		await database.lawChange.create({ data: { ...change, withdrawnAt: new Date() } });
		await database.lawChange.create({ data: { ...change, material: false } });
		expect((await verify(code, '2026-12-01'))?.changed).toEqual([]);
		await database.lawChange.create({ data: change });
		expect((await verify(code, '2026-11-30'))?.changed).toEqual([]);
		expect((await verify(code, '2026-12-01'))?.changed).toMatchObject([
			{ reference, changedOn: '2026-12-01' },
		]);
	});
});
