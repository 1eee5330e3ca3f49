import { beforeEach, describe, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn } from '#lib/server/survey/test-wave.ts';
import * as agenda from './preparing/agenda.ts';
import * as coFacilitators from './leading/co-facilitators.ts';
import { copy } from './preparing/copying.ts';
import * as overview from './preparing/overview.ts';
import * as question from './preparing/question.ts';
import * as rehearsal from './rehearsal/rehearsal.ts';
import * as roomPlan from './preparing/room-plan.ts';
import * as slides from './preparing/slides.ts';
import { findTemplate } from './preparing/templates.ts';
import { createWorkshop, outsiders, participantIn } from './test-workshop.ts';
import { waiting } from './leading/waiting.ts';
import * as workshops from './workshops.ts';

const notFound = expect.objectContaining({ status: 404 });
const pdf = { name: 'slides.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n…\n%%EOF\n') };

let programme: TestProgramme;
let facilitator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database, 'Faggruppe', ['workshop']);
	facilitator = await actorIn(programme, 'facilitator');
});

function plan() {
	const template = findTemplate('samarbejdet-2021');
	if (!template) throw new Error('the template of 2021 does not ship');
	return template.plan;
}

const frame = { title: 'Samarbejdet', startsAt: null, meetingLink: null };
const create = () => workshops.create(facilitator, frame, plan());
const titles = async (id: string) =>
	(await agenda.list(facilitator, id)).map(({ title, place }) => `${place} ${title}`);

describe('a workshop from the template of 2021', () => {
	test('has its agenda, its question, a code, a joint document and whoever made it', async () => {
		const id = await create();
		const workshop = await workshops.find(facilitator, id);
		expect(workshop).toMatchObject({ title: 'Samarbejdet', status: 'draft', rehearsal: false });
		expect(workshop.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
		const phases = await agenda.list(facilitator, id);
		expect(phases.map(({ kind }) => kind)).toContain('breakout');
		expect((await question.find(facilitator, id)).leastExamples).toBe(2);
		expect(await database.workshopDocument.findUnique({ where: { id } })).toMatchObject({
			kind: 'joint',
		});
		const { leading } = await coFacilitators.list(facilitator, id);
		expect(leading.map(({ personId }) => personId)).toEqual([facilitator.personId]);
	});

	test('is opened, and closed again as long as nobody is in', async () => {
		const id = await create();
		expect(await workshops.open(facilitator, id)).toBe(true);
		expect(await workshops.open(facilitator, id)).toBe(false);
		await expect(workshops.remove(facilitator, id)).rejects.toEqual(notFound);
		expect(await workshops.withdraw(facilitator, id)).toBe(true);
		await workshops.open(facilitator, id);
		await participantIn(id);
		expect(await workshops.withdraw(facilitator, id)).toBe(false);
		expect(await waiting(facilitator)).toHaveLength(1);
	});

	test('is not opened without group work, and can be removed', async () => {
		const id = await create();
		const phases = await agenda.list(facilitator, id);
		const breakout = phases.find(({ kind }) => kind === 'breakout');
		await agenda.remove(facilitator, id, breakout?.id ?? '');
		expect(await workshops.open(facilitator, id)).toBe(false);
		await workshops.remove(facilitator, id);
		await expect(workshops.find(facilitator, id)).rejects.toEqual(notFound);
	});

	test('is no workshop of a programme that has none', async () => {
		await database.programme.update({ where: { id: programme.id }, data: { uses: ['survey'] } });
		await expect(create()).rejects.toEqual(notFound);
	});
});

describe('the agenda', () => {
	test('is put in another order, as far as its items have not begun', async () => {
		const id = await create();
		const [first, second, third] = await agenda.list(facilitator, id);
		await agenda.move(facilitator, id, second?.id ?? '', -1);
		expect((await titles(id)).slice(0, 2)).toEqual([`1 ${second?.title}`, `2 ${first?.title}`]);
		expect(await agenda.move(facilitator, id, second?.id ?? '', -1)).toBe(false);
		await database.workshop.update({
			where: { id },
			data: { status: 'running', phaseId: second?.id ?? null },
		});
		expect(await agenda.move(facilitator, id, second?.id ?? '', 1)).toBe(false);
		expect(await agenda.move(facilitator, id, first?.id ?? '', -1)).toBe(false);
		expect(await agenda.remove(facilitator, id, second?.id ?? '')).toBe(false);
		expect(await agenda.move(facilitator, id, third?.id ?? '', -1)).toBe(true);
	});

	test('keeps slides that are a PDF, and nothing else', async () => {
		const id = await create();
		const [phase] = await agenda.list(facilitator, id);
		const put = (bytes: Uint8Array<ArrayBuffer>) =>
			slides.put(facilitator, id, phase?.id ?? '', { ...pdf, bytes });
		await put(pdf.bytes);
		expect(await slides.find(facilitator, id, phase?.id ?? '')).toEqual(pdf.bytes);
		const text = (words: string) => put(new TextEncoder().encode(words));
		await expect(text('<html>%%EOF')).rejects.toBeInstanceOf(slides.NotSlidesError);
		await expect(text('%PDF-1.7 cut off')).rejects.toBeInstanceOf(slides.NotSlidesError);
		const large = put(new Uint8Array(slides.LARGEST_SLIDES + 1));
		await expect(large).rejects.toBeInstanceOf(slides.SlidesTooLargeError);
		expect(await slides.find(facilitator, id, phase?.id ?? '')).toEqual(pdf.bytes);
		await slides.remove(facilitator, id, phase?.id ?? '');
		await expect(slides.find(facilitator, id, phase?.id ?? '')).rejects.toEqual(notFound);
	});
});

describe('rooms', () => {
	const rule = { roomSize: 6, asksRole: true, asksMunicipality: true } as const;

	test('of a fixed number stand ahead, each with its document, and keep what was said of them', async () => {
		const id = await create();
		await roomPlan.update(facilitator, id, { ...rule, assignment: 'balanced', roomCount: 3 });
		const { rooms } = await roomPlan.find(facilitator, id);
		expect(rooms.map(({ number }) => number)).toEqual([1, 2, 3]);
		const content = { name: 'Attester', theme: null, meetingLink: 'https://meet.example/1' };
		await roomPlan.updateRoom(facilitator, id, rooms[0]?.id ?? '', content);
		await roomPlan.update(facilitator, id, { ...rule, assignment: 'balanced', roomCount: 2 });
		const fewer = await roomPlan.find(facilitator, id);
		expect(fewer.rooms).toMatchObject([{ number: 1, ...content }, { number: 2 }]);
		const documents = { workshopId: id, kind: 'room' } as const;
		expect(await database.workshopDocument.count({ where: documents })).toBe(2);
	});

	test('are not taken from those who are in them', async () => {
		const id = await create();
		await roomPlan.update(facilitator, id, { ...rule, assignment: 'random', roomCount: 3 });
		const { rooms } = await roomPlan.find(facilitator, id);
		await participantIn(id, rooms[2]?.id);
		await roomPlan.update(facilitator, id, { ...rule, assignment: 'random', roomCount: null });
		expect((await roomPlan.find(facilitator, id)).rooms).toMatchObject([{ number: 3 }]);
	});

	test('have a theme each where people choose by it', async () => {
		const id = await create();
		await roomPlan.update(facilitator, id, { ...rule, assignment: 'theme', roomCount: null });
		const { rooms, themes } = await roomPlan.find(facilitator, id);
		expect(rooms.map(({ theme }) => theme)).toEqual(themes);
	});
});

describe('those who lead', () => {
	test('hand over and step back, but never leave a workshop without anybody', async () => {
		const id = await create();
		const { personId } = facilitator;
		const alone = coFacilitators.remove(facilitator, id, personId);
		await expect(alone).rejects.toBeInstanceOf(coFacilitators.LastFacilitatorError);
		const colleague = await actorIn(programme, 'coordinator');
		expect(await coFacilitators.add(facilitator, id, colleague.personId)).toBe(true);
		expect(await coFacilitators.add(facilitator, id, colleague.personId)).toBe(false);
		await coFacilitators.remove(facilitator, id, personId);
		await expect(workshops.find(facilitator, id)).rejects.toEqual(notFound);
		expect(await workshops.find(colleague, id)).toMatchObject({ title: 'Samarbejdet' });
	});

	test('are no strangers, and nobody stays who has left the programme', async () => {
		const id = await create();
		const gp = await actorIn(programme, 'gp');
		expect(await coFacilitators.add(facilitator, id, gp.personId)).toBe(false);
		const former = await actorIn(programme, 'facilitator');
		await coFacilitators.add(facilitator, id, former.personId);
		await database.membership.updateMany({
			where: { personId: former.personId },
			data: { active: false },
		});
		const alone = coFacilitators.remove(facilitator, id, facilitator.personId);
		await expect(alone).rejects.toBeInstanceOf(coFacilitators.LastFacilitatorError);
	});

	test('see the others’ workshops in the list, and no more of them', async () => {
		const id = await create();
		const colleague = await actorIn(programme, 'facilitator');
		expect(await workshops.list(colleague)).toMatchObject([{ id, isOwn: false }]);
		await expect(overview.find(colleague, id)).rejects.toEqual(notFound);
	});
});

test('a copy has the agenda with slides and the rooms as they were prepared, and nobody in it', async () => {
	const id = await create();
	const [phase] = await agenda.list(facilitator, id);
	await slides.put(facilitator, id, phase?.id ?? '', pdf);
	const rule = {
		assignment: 'chosen',
		roomSize: 6,
		asksRole: false,
		asksMunicipality: true,
	} as const;
	await roomPlan.update(facilitator, id, { ...rule, roomCount: 2 });
	const [room] = (await roomPlan.find(facilitator, id)).rooms;
	const content = { name: 'Attester', theme: null, meetingLink: 'https://meet.example/1' };
	await roomPlan.updateRoom(facilitator, id, room?.id ?? '', content);
	await participantIn(id, room?.id);
	const copied = await copy(facilitator, id, { title: '', startsAt: null });
	expect(await workshops.find(facilitator, copied)).toMatchObject({ title: 'Samarbejdet' });
	const [again] = await agenda.list(facilitator, copied);
	expect(again).toMatchObject({ title: phase?.title, slidesName: 'slides.pdf' });
	expect(again?.id).not.toBe(phase?.id);
	expect((await roomPlan.find(facilitator, copied)).rooms).toMatchObject([content, { number: 2 }]);
	expect((await overview.find(facilitator, copied)).participants).toBe(0);
});

describe('who may not', () => {
	const attempts: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
		find: (actor, id) => workshops.find(actor, id),
		update: (actor, id) => workshops.update(actor, id, frame),
		open: (actor, id) => workshops.open(actor, id),
		withdraw: (actor, id) => workshops.withdraw(actor, id),
		remove: (actor, id) => workshops.remove(actor, id),
		copy: (actor, id) => copy(actor, id, { title: '', startsAt: null }),
		'see the overview': (actor, id) => overview.find(actor, id),
		'see the agenda': (actor, id) => agenda.list(actor, id),
		'add to the agenda': (actor, id) =>
			agenda.add(actor, id, { kind: 'talk', title: 'x', minutes: 1, speaker: null }),
		'put slides': (actor, id) => slides.put(actor, id, crypto.randomUUID(), pdf),
		'see the question': (actor, id) => question.find(actor, id),
		'see the rooms': (actor, id) => roomPlan.find(actor, id),
		'see who leads': (actor, id) => coFacilitators.list(actor, id),
		'put themselves on it': (actor, id) => coFacilitators.add(actor, id, actor.personId),
		'begin a rehearsal': (actor, id) => rehearsal.begin(actor, id, 5),
		'end a rehearsal': (actor, id) => rehearsal.end(actor, id),
	};

	test('does any of it: it is as if there were no workshop', async () => {
		const workshop = await createWorkshop();
		for (const [who, actor] of await outsiders(workshop))
			for (const [what, attempt] of Object.entries(attempts))
				await expect(attempt(actor, workshop.id), `${who}: ${what}`).rejects.toEqual(notFound);
	});

	test('sees no list and makes no workshop', async () => {
		const gp = await actorIn(programme, 'gp');
		await expect(workshops.list(gp)).rejects.toEqual(notFound);
		await expect(workshops.create(gp, frame, plan())).rejects.toEqual(notFound);
		expect(await waiting(gp)).toEqual([]);
	});
});
