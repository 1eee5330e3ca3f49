import { Refusal } from '../steps/refusal.mjs';
import { run } from '../steps/run.mjs';
import { sum, type Counts } from './counts.ts';
import { runStage } from './run-stage.ts';
import { oneByOne, sideBySide, type Stage } from './stages.ts';

/** Stages that run at once where they may: the machine is taken to have two cores. */
const lanes = 2;

await run(async () => {
	const named = process.argv.slice(2);
	refuseUnknown(named);
	const isWanted = ({ name }: Stage) => named.length === 0 || named.includes(name);
	const early = await inLanes(sideBySide.filter(isWanted), lanes);
	const late = await inLanes(oneByOne.filter(isWanted), 1);
	const { passed, failed } = sum([...early, ...late]);
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
});

function refuseUnknown(named: readonly string[]): void {
	const names = new Set([...sideBySide, ...oneByOne].map(({ name }) => name));
	if (named.every((name) => names.has(name))) return;
	throw new Refusal(`The stages are: ${[...names].join(', ')}`);
}

async function inLanes(stages: readonly Stage[], laneCount: number): Promise<Counts[]> {
	const waiting = [...stages];
	const counts: Counts[] = [];
	const lane = async () => {
		for (let stage = waiting.shift(); stage; stage = waiting.shift())
			counts.push(await runStage(stage));
	};
	await Promise.all(Array.from({ length: laneCount }, lane));
	return counts;
}
