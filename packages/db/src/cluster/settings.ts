/** Reachable from this machine only, over TCP; times are stored and logged in UTC. */
const always = {
	listen_addresses: "'127.0.0.1'",
	unix_socket_directories: "''",
	max_connections: '60',
	timezone: "'UTC'",
	log_timezone: "'UTC'",
};

/**
 * A cluster that is thrown away after the tests may forget everything when power fails. Many test files
 * use it at once, some with as many connections as there are writers.
 */
const disposable = {
	max_connections: '200',
	fsync: 'off',
	synchronous_commit: 'off',
	full_page_writes: 'off',
};

/** Lines for postgresql.conf. */
export function serverSettings(durable: boolean): string {
	const settings = durable ? always : { ...always, ...disposable };
	const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
	return `\n${lines.join('\n')}\n`;
}
