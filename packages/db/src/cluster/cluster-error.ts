/** PostgreSQL could not be prepared, started or stopped; the message says why in plain words. */
export class ClusterError extends Error {
	override name = 'ClusterError';
}
