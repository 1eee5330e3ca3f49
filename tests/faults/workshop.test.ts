import { expect, it } from 'vitest';
import { fillDisk } from './workshop/full-disk.ts';
import { survive } from './workshop/ordeal.ts';

/** `npm run bench -- workshop-faults` does the same at full length. */
const people = 30;
const patient = 240_000;

it(
	'every word that was acknowledged outlives kills, a cut, a full disk and a clock a day off, once',
	async () => {
		const survived = await survive({
			people,
			appKills: 2,
			databaseKills: 1,
			cutSeconds: 5,
			meanwhile: async (house) => {
				await fillDisk(house, 3);
			},
		});
		expect(survived).toMatchObject({ lost: 0, doubled: 0, stuck: 0 });
		expect(survived.acknowledged).toBeGreaterThan(people);
	},
	patient,
);
