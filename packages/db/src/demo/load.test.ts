import { afterAll, expect, test } from 'vitest';
import { demoMaterial } from '../../../../scripts/demo.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import type { TestDatabase } from '../../../../tests/support/database.ts';
import { connect } from '../client.ts';
import type { Database } from '../client.ts';
import { loadDemo } from './load.ts';

const today = new Date('2027-01-15T08:00:00Z');
const material = await demoMaterial(today);

const files: TestDatabase[] = [];
const databases: Database[] = [];

const open = async () => {
	const file = await createTestDatabase();
	const database = connect(file.url, 2);
	files.push(file);
	databases.push(database);
	return database;
};

/** Everything that was loaded, in the order that the tables keep it. */
const everything = async (database: Database) => ({
	programmes: await database.programme.findMany(),
	organisations: await database.organisation.findMany(),
	people: await database.person.findMany(),
	memberships: await database.membership.findMany(),
	waves: await database.wave.findMany(),
	questionnaires: await database.waveQuestionnaire.findMany(),
	invitations: await database.invitation.findMany(),
	ballots: await database.ballot.findMany(),
	responses: await database.response.findMany(),
	tallies: await database.tally.findMany(),
	withheld: await database.withheld.findMany(),
	linkedScores: await database.linkedScore.findMany(),
	targets: await database.target.findMany(),
	statements: await database.lawStatement.findMany(),
	changes: await database.lawChange.findMany(),
	revisions: await database.lawRevision.findMany(),
	plans: await database.learningPlan.findMany(),
	progress: await database.moduleProgress.findMany(),
	trainingAnswers: await database.trainingAnswer.findMany(),
	memories: await database.questionMemory.findMany(),
	learned: await database.learnedStatement.findMany(),
	certificates: await database.certificate.findMany(),
	lessons: await database.lawLesson.findMany(),
	workshops: await database.workshop.findMany(),
	phases: await database.workshopPhase.findMany(),
	facilitators: await database.workshopFacilitator.findMany(),
	rooms: await database.workshopRoom.findMany(),
	participants: await database.workshopParticipant.findMany(),
	documents: await database.workshopDocument.findMany(),
	moments: await database.workshopMoment.findMany(),
	dots: await database.workshopDot.findMany(),
	proposals: await database.workshopProposal.findMany(),
	recipients: await database.workshopRecipient.findMany(),
	proposalAnswers: await database.workshopProposalAnswer.findMany(),
	followers: await database.workshopFollower.findMany(),
});

afterAll(async () => {
	for (const database of databases) await database.$disconnect();
	for (const file of files) await file.drop();
});

test('two databases get the same rows, and a second load changes nothing', async () => {
	const one = await open();
	const other = await open();
	expect(await loadDemo(one, material)).toBe(true);
	expect(await loadDemo(other, material)).toBe(true);
	const loaded = await everything(one);
	expect(loaded.responses.length).toBeGreaterThan(2_000);
	expect(await everything(other)).toEqual(loaded);

	expect(await loadDemo(one, { ...material, seed: 'another' })).toBe(false);
	expect(await everything(one)).toEqual(loaded);
});

test('two starts at once load it once', async () => {
	const database = await open();
	const results = await Promise.all([loadDemo(database, material), loadDemo(database, material)]);
	expect(results.toSorted()).toEqual([false, true]);
	expect(await database.programme.count()).toBe(2);
});

test('a database with a programme of its own gets nothing', async () => {
	const database = await open();
	await database.programme.create({ data: { slug: 'kolding', name: 'Kolding', uses: ['survey'] } });
	expect(await loadDemo(database, material)).toBe(false);
	expect(await database.person.count()).toBe(0);
});

test('a load that fails leaves nothing behind', async () => {
	const database = await open();
	const tally = () => [{ segment: '', segmentValue: '', item: 'access', value: '1', n: 2.5 }];
	await expect(loadDemo(database, { ...material, tally })).rejects.toThrow();
	expect(await database.programme.count()).toBe(0);
});
