import { afterAll, describe, expect, test, vi } from 'vitest';
import type * as db from '@raadgiver/db';
import { SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import type * as support from '@raadgiver/tests/support/database';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import * as ballots from '../../ballots.ts';
import { catalogue } from '../../catalogue.ts';
import { actorIn, ask, openWave } from '../../test-wave.ts';
import * as urn from '../../urn.ts';
import { expectCubeToEqualRecount } from './test-recount.ts';

/** Before all else, because the pool is opened with it. */
const { WRITERS, files } = vi.hoisted(() => ({
	WRITERS: 32,
	files: [] as { drop: () => Promise<void> }[],
}));
/** How many hand in one after the other on each connection. */
const EACH = 2;

/** CUBE_RACES=100 closes as many waves, each at another moment. */
const RACES = Number(process.env['CUBE_RACES'] ?? 2);

// As many connections as writers, and some to close the wave with: the files beside this one have four.
vi.mock('#lib/server/database.ts', async () => {
	const { connect } = await vi.importActual<typeof db>('@raadgiver/db');
	const { createTestDatabase } = await vi.importActual<typeof support>(
		'@raadgiver/tests/support/database',
	);
	const testDatabase = await createTestDatabase();
	files.push(testDatabase);
	return { database: connect(testDatabase.url, WRITERS + 2) };
});

afterAll(async () => {
	await database.$disconnect();
	for (const file of files) await file.drop();
});

const random = <Value>(...values: readonly [Value, ...Value[]]): Value =>
	values[Math.floor(Math.random() * values.length)] ?? values[0];

function anyAnswers(person: number): StoredAnswers {
	return {
		access: random<1 | 3 | 5 | typeof SKIPPED>(1, 3, 5, SKIPPED),
		respect: random(2, 4),
		area: random('valby', 'vesterbro', 'kgs-enghave'),
		better: `svar ${person};`,
	};
}

describe.each(Array.from({ length: RACES }, (_, race) => race))('race %i', (race) => {
	test(`${WRITERS} writers and a closing count each ballot once or never`, async () => {
		const coordinator = await actorIn(await createProgramme(database), 'coordinator');
		const waveId = await openWave(coordinator);
		const tokens = await ask(coordinator, waveId, 'gp', WRITERS * EACH);
		for (const [person, token] of tokens.entries()) await ballots.save(token, anyAnswers(person));

		const handedIn = new Set<number>();
		const refusals: unknown[] = [];
		const closeAfter = 1 + ((race * 23 + 20) % (tokens.length - 2));
		let closing: Promise<number> | undefined;
		const write = async (writer: number) => {
			for (let person = writer; person < tokens.length; person += WRITERS) {
				try {
					await ballots.cast(tokens[person] ?? '', catalogue.gp);
					handedIn.add(person);
				} catch (refusal) {
					refusals.push(refusal);
				}
				if (handedIn.size >= closeAfter) closing ??= urn.close(coordinator, waveId);
			}
		};
		await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));

		expect(await closing).toBe(handedIn.size);
		expect(refusals).toEqual(refusals.map(() => expect.objectContaining({ refusal: 'closed' })));
		expect(handedIn.size + refusals.length).toBe(tokens.length);
		const responses = await database.response.findMany({ where: { waveId } });
		const counted = responses.map(({ answers }) =>
			Number(/\d+/.exec(String((answers as StoredAnswers)['better']))),
		);
		expect(counted.toSorted((a, b) => a - b)).toEqual([...handedIn].toSorted((a, b) => a - b));
		await expectCubeToEqualRecount(waveId);
		expect(await deadlocks()).toBe(0);
	});
});

async function deadlocks(): Promise<number> {
	const [row] = await database.$queryRaw<{ deadlocks: number }[]>`
		SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`;
	return row?.deadlocks ?? 0;
}
