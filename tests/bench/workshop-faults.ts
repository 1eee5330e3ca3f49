/**
 * What a workshop survives: 300 people write while the app is killed 50 times and the database 20 times,
 * a third of them, whose clocks are a day ahead, are cut off for 30 seconds, and the disk is full for a
 * while. Exits 0 only where every acknowledged word stands in its room and in the joint document once, and
 * everybody goes on writing without having loaded anything anew.
 *
 *   npm run bench -- workshop-faults
 *   npm run bench -- workshop-faults short
 */
import { fillDisk } from '../faults/workshop/full-disk.ts';
import { survive } from '../faults/workshop/ordeal.ts';
import { bound } from './report.ts';

const isShort = process.argv.includes('short');
const faults = isShort
	? { people: 60, appKills: 5, databaseKills: 2, cutSeconds: 10 }
	: { people: 300, appKills: 50, databaseKills: 20, cutSeconds: 30 };

const begun = performance.now();
let full = '';
const { acknowledged, lost, doubled, stuck } = await survive({
	...faults,
	meanwhile: async (house) => {
		full = await fillDisk(house, 10);
	},
});
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
const { people, appKills, databaseKills, cutSeconds } = faults;
console.log(
	`${people} people, ${appKills} kills of the app, ${databaseKills} of the database, ${cutSeconds} s ` +
		`cut off, a full disk (${full}): ${acknowledged} words acknowledged in ${minutes} minutes`,
);
const holds = [
	bound('acknowledged words that are lost', lost, 0),
	bound('acknowledged words that stand there twice', doubled, 0),
	bound('people who did not get through again', stuck, 0),
	bound('people by words acknowledged', people / acknowledged, 1),
];
process.exitCode = holds.every(Boolean) ? 0 : 1;
