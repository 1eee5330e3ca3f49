import { readLaunch } from './cmi5-launch.ts';
import {
	cmi5Statement,
	type ContextTemplate,
	type Said,
	type Statement,
	type Verb,
} from './cmi5-statements.ts';
import { openStore, type Store } from './cmi5-store.ts';
import type { Beginning, Runtime, Situation } from './runtime.ts';
import { stopWatch } from './stop-watch.ts';

/** What the system leaves for the unit before it starts it (cmi5, section 10). */
interface LaunchData {
	readonly contextTemplate: ContextTemplate;
	readonly launchMode: 'Normal' | 'Browse' | 'Review';
	readonly masteryScore?: number;
	readonly returnURL?: string;
}

/** The document that holds where the learner left. */
const SUSPENDED = 'suspended';

/** What was kept: how to go on, and what has been said for good. */
interface Kept {
	readonly suspended: string;
	readonly said: readonly Verb[];
}

/**
 * A unit of cmi5, written here because it asks a store for four things: the packages there are bring
 * an HTTP client and all of xAPI along, more than the rest of the player weighs.
 */
export function cmi5(window: Window): Runtime {
	const elapsed = stopWatch();
	const launch = readLaunch(window.location.href);
	let store: Store | undefined;
	let data: LaunchData | undefined;
	/** What has been said in this registration, and is said once. */
	const said = new Set<Verb>();
	/** What the store has not taken yet. */
	let waiting: readonly Statement[] = [];
	let hasEnded = false;

	function say(verb: Verb, more: Omit<Said, 'seconds'>): void {
		if (!data || said.has(verb)) return;
		said.add(verb);
		const facts = { seconds: elapsed(), ...more };
		waiting = [...waiting, cmi5Statement(verb, launch, data.contextTemplate, facts)];
	}

	/** In Browse and Review, nothing counts. */
	function sayOutcome({ complete, score, passed, passingScore }: Situation): void {
		if (data?.launchMode !== 'Normal' || !complete) return;
		say('completed', { passingScore });
		if (passed) say('passed', { score, passingScore });
		else if (!said.has('passed')) say('failed', { score, passingScore });
	}

	async function send(): Promise<void> {
		if (!store || waiting.length === 0) return;
		const sending = waiting;
		await store.writeStatements(sending);
		waiting = waiting.filter((statement) => !sending.includes(statement));
	}

	return {
		async begin(): Promise<Beginning> {
			store = await openStore(launch);
			const [text, kept] = await Promise.all([
				store.readState('LMS.LaunchData'),
				store.readState(SUSPENDED),
				store.readPreferences(),
			]);
			data = JSON.parse(text ?? '{"contextTemplate":{},"launchMode":"Normal"}') as LaunchData;
			const before = kept === undefined ? undefined : (JSON.parse(kept) as Kept);
			before?.said.forEach((verb) => said.add(verb));
			say('initialized', { passingScore: data.masteryScore ?? 0 });
			await send();
			return { suspended: before?.suspended, passingScore: data.masteryScore };
		},
		async keep(situation) {
			sayOutcome(situation);
			await send();
			const lasting = [...said].filter((verb) => verb === 'completed' || verb === 'passed');
			const kept: Kept = { suspended: situation.suspended, said: lasting };
			await store?.writeState(SUSPENDED, JSON.stringify(kept));
		},
		end(situation) {
			if (!store || hasEnded) return;
			hasEnded = true;
			sayOutcome(situation);
			say('terminated', situation);
			void store.writeStatements(waiting, true);
		},
		get returnAddress() {
			return data?.returnURL;
		},
	};
}
