import { spawn, type SpawnOptions } from 'node:child_process';
import { canSetpriv, serverAccount, setprivArguments } from './account.ts';

export type ProgramResult = { exitCode: number | null; output: string };

/** Runs one of PostgreSQL's programs under the server's account and collects what it says. */
export function runProgram(program: string, programArguments: string[]): Promise<ProgramResult> {
	const { command, commandArguments, options } = underServerAccount(program, programArguments);
	return new Promise((resolve, reject) => {
		const child = spawn(command, commandArguments, options);
		let output = '';
		child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
		child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
		child.on('error', reject);
		// Not 'close': the server that pg_ctl leaves running may keep the pipes open.
		child.on('exit', (exitCode) => resolve({ exitCode, output: output.trim() }));
	});
}

function underServerAccount(program: string, programArguments: string[]) {
	// A locale that every machine has, so that no message or format depends on where it runs.
	const options: SpawnOptions = {
		env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
		stdio: ['ignore', 'pipe', 'pipe'],
		cwd: '/',
		windowsHide: true,
	};
	const account = serverAccount();
	if (!account) return { command: program, commandArguments: programArguments, options };
	if (canSetpriv(account)) {
		const commandArguments = [...setprivArguments(account), program, ...programArguments];
		return { command: 'setpriv', commandArguments, options };
	}
	return {
		command: program,
		commandArguments: programArguments,
		options: { ...options, uid: account.uid, gid: account.gid },
	};
}
