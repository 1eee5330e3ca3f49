import { RuntimeError } from './runtime.ts';

/** How a cmi5 system starts a unit: by what stands in its address (cmi5, section 8.1). */
export interface Launch {
	/** The address of the learning record store, ending with a slash. */
	readonly endpoint: string;
	/** Gives the token, once. */
	readonly fetch: string;
	/** The learner, as the JSON of an xAPI agent; handed on letter by letter. */
	readonly actor: string;
	readonly registration: string;
	readonly activityId: string;
}

/** @throws RuntimeError where the address lacks something, so that no system can have started it */
export function readLaunch(address: string): Launch {
	const { searchParams } = new URL(address);
	const read = (name: string) => {
		const value = searchParams.get(name);
		if (!value) throw new RuntimeError(`no cmi5 system started this: ${name} is missing`);
		return value;
	};
	return {
		endpoint: read('endpoint').replace(/\/?$/, '/'),
		fetch: read('fetch'),
		actor: read('actor'),
		registration: read('registration'),
		activityId: read('activityId'),
	};
}
