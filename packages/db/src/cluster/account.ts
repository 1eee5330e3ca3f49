import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account that PostgreSQL runs as when it cannot run as the one who starts it. */
export type Account = { name: string; uid: number; gid: number };

/** PostgreSQL refuses to run as root: root lends it an existing account without rights. */
export function serverAccount(): Account | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(parseAccount);
	return (
		accounts.find((account) => account.name === 'postgres') ??
		accounts.find((account) => account.name === 'nobody')
	);
}

function parseAccount(line: string): Account {
	const [name = '', , uid, gid] = line.split(':');
	return { name, uid: Number(uid), gid: Number(gid) };
}

/**
 * The arguments of util-linux' setpriv that run a program as the account, yet let it enter
 * directories of root's (a clone in a directory of mode 0700). No other right is passed on.
 */
export function setprivArguments(account: Account): string[] {
	return [
		`--reuid=${account.uid}`,
		`--regid=${account.gid}`,
		'--clear-groups',
		'--inh-caps=+dac_override',
		'--ambient-caps=+dac_override',
		// Else access(), by which PostgreSQL looks for its own programs, answers without that right.
		'--securebits=+no_setuid_fixup',
	];
}

let setprivWorks: boolean | undefined;

/** Whether this machine has setpriv and lets us pass the right on (some containers do not). */
export function canSetpriv(account: Account): boolean {
	setprivWorks ??= spawnSync('setpriv', [...setprivArguments(account), 'true']).status === 0;
	return setprivWorks;
}
