import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../steps/command.mjs';
import { binDirectory, root } from '../steps/places.mjs';
import { countCommand, countVitest, type Counts } from './counts.ts';
import { skippedIn } from './skipped.ts';
import type { Stage } from './stages.ts';

/** The tools write to a pipe and would not know whether a person reads along. */
const colours: NodeJS.ProcessEnv = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs one stage: one line when it passes, everything it said when it does not. */
export async function runStage(stage: Stage): Promise<Counts> {
	const began = performance.now();
	const { counts, output, skipped } = await ('vitest' in stage
		? runVitest(stage.vitest, stage.project)
		: runTool(stage.command));
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	const mark = counts.failed === 0 ? '✓' : '✗';
	console.log(
		`  ${mark} ${stage.title}  ${counts.passed} passed, ${counts.failed} failed  ${seconds} s`,
	);
	for (const title of skipped) console.log(`    – not run: ${title}`);
	if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
	return counts;
}

async function runTool([tool = '', ...toolArguments]: string[]) {
	const { exitCode, output } = await capture(join(binDirectory, tool), toolArguments, {
		env: colours,
	});
	return { counts: countCommand(exitCode), output, skipped: [] };
}

async function runVitest(workspace: string, project: string | undefined) {
	const directory = await mkdtemp(join(tmpdir(), 'raadgiver-report-'));
	const report = join(directory, 'report.json');
	try {
		const { exitCode, output } = await capture(
			join(binDirectory, 'vitest'),
			[
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${report}`,
				...(project ? [`--project=${project}`] : []),
			],
			{ cwd: join(root, workspace), env: { CI: 'true', ...colours } },
		);
		const [counts, skipped] = await Promise.all([countVitest(report, exitCode), skippedIn(report)]);
		return { counts, output, skipped };
	} finally {
		await rm(directory, { recursive: true });
	}
}
