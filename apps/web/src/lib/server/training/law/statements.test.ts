import { findStatement, validityOn } from '@raadgiver/training';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { installShipped } from '../install-shipped.ts';
import * as registers from '../register.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as acts from './acts.ts';
import * as changes from './changes.ts';
import { RegisterRuleError, StatementChangedError } from './refusals.ts';
import { markOf } from './statement-rows.ts';
import * as pages from './statement-page.ts';
import * as statements from './statements.ts';

const expected = 'ny-hovedlov/start/replaces-lab';
const held = 'lab/1/find-a-job';

const found = {
	text: 'Loven om hjælp til job afløser LAB.',
	status: 'in-force',
	validFrom: '2027-01-01',
	validTo: undefined,
	verifiedOn: '2026-12-20',
	source: 'LOV nr. 1 af 20. december 2026, § 1',
	material: true,
	explanation: 'Du skal bruge den nye lov fra nytår.',
} as const;

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-20T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

const keeper = async () => learnerIn(await teachingProgramme(), 'adviser');

async function standing(actor: Actor, reference: string) {
	const statement = findStatement(await registers.read(actor.programme.id), reference);
	if (!statement) throw new Error(`${reference} is not in the register`);
	return { statement, mark: markOf(statement) };
}

test('an act is entered section by section, each with an id of its own', async () => {
	const actor = await keeper();
	const act = await acts.create(actor, {
		...{ kind: 'act', title: 'Lov om hjælp til job', short: 'jobhjælpsloven' },
		publication: 'LOV nr. 1 af 20. december 2026',
	});
	const section = await acts.createSection(actor, act, '§ 1');
	const again = await acts.createSection(actor, act, '§ 1');
	const reference = await statements.create(actor, { act, section }, found);
	expect([act, section, again]).toEqual(['jobhjaelpsloven', '1', '1-2']);
	expect(reference).toBe('jobhjaelpsloven/1/loven-om-hjaelp-til-job');
	expect((await standing(actor, reference)).statement).toMatchObject({
		...{ text: found.text, status: 'in-force', source: found.source },
		section: { label: '§ 1' },
	});
	const elsewhere = { act, section: 'findes-ikke' };
	await expect(statements.create(actor, elsewhere, found)).rejects.toMatchObject({ status: 404 });
	await expect(acts.createSection(actor, 'findes-ikke', '§ 1')).rejects.toMatchObject({
		status: 404,
	});
});

test('law in force keeps its words when its source is read again, and may go on longer', async () => {
	const actor = await keeper();
	const { mark } = await standing(actor, held);
	const change = await statements.verify(actor, held, mark, found);
	const { statement } = await standing(actor, held);
	expect(change).toBeUndefined();
	expect(statement).toMatchObject({
		...{ text: 'Loven skal hjælpe folk, der søger job, med at finde et.', status: 'in-force' },
		...{ validFrom: '2024-03-01', verifiedOn: '2026-12-20', source: found.source },
	});
	expect(statement).not.toHaveProperty('validTo');
	expect(statement).not.toHaveProperty('replacedBy');
	await installShipped(actor.programme.id);
	expect((await standing(actor, held)).statement).toEqual(statement);
	const { history } = await pages.find(actor, held, '2026-12-20');
	expect(history).toMatchObject([{ by: actor.name, wording: { validTo: '2026-12-31' } }]);
});

test('law does not end earlier by being read again', async () => {
	const actor = await keeper();
	const { mark } = await standing(actor, held);
	const earlier = { ...found, validTo: '2026-12-24' };
	await expect(statements.verify(actor, held, mark, earlier)).rejects.toThrow(RegisterRuleError);
});

test('what is expected becomes law when somebody has read it, and those who learned it are told', async () => {
	const actor = await keeper();
	const learner = await learnerIn(actor.programme, 'gp');
	await database.learnedStatement.create({
		data: {
			...{ programmeId: actor.programme.id, personId: learner.personId, reference: expected },
			learnedOn: dayAsDate('2026-12-01'),
		},
	});
	const { mark, statement } = await standing(actor, expected);
	const id = await statements.verify(actor, expected, mark, found);
	const law = (await standing(actor, expected)).statement;
	expect([validityOn(law, '2026-12-31'), validityOn(law, '2027-01-01')]).toEqual([
		'not-yet',
		'in-force',
	]);
	expect(await changes.waitingFor(learner)).toEqual([]);
	vi.setSystemTime(new Date('2026-12-31T23:00:00Z'));
	expect(await changes.waitingFor(learner)).toMatchObject([{ change: id }]);
	vi.setSystemTime(new Date('2026-12-20T13:00:00Z'));
	await changes.withdraw(actor, id ?? '');
	expect((await standing(actor, expected)).statement).toEqual(statement);
});

test.each([
	[
		'the words that say it is expected',
		{ text: 'Det ventes, at en ny hovedlov afløser LAB den 1. januar 2027.' },
		'text',
	],
	['the source that did not have it', { source: 'star.dk, siden om processen' }, 'source'],
	['a source to be read tomorrow', { verifiedOn: '2026-12-21' }, 'verifiedOn'],
	['no word of what is different', { explanation: '' }, 'explanation'],
])('nothing becomes law with %s', async (_, changed, field) => {
	const actor = await keeper();
	const { mark } = await standing(actor, expected);
	await expect(
		statements.verify(actor, expected, mark, { ...found, ...changed }),
	).rejects.toMatchObject({ faults: [{ field }] });
});

test('of two who read the source at once, the second is told', async () => {
	const actor = await keeper();
	const { mark } = await standing(actor, held);
	await statements.verify(actor, held, mark, found);
	await expect(statements.verify(actor, held, mark, found)).rejects.toThrow(StatementChangedError);
});
