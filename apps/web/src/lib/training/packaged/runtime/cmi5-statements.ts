import type { Launch } from './cmi5-launch.ts';
import { isoSeconds } from './session-time.ts';

/** The verbs that a unit says (cmi5, section 9.3). */
const verbs = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	failed: 'http://adlnet.gov/expapi/verbs/failed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

export type Verb = keyof typeof verbs;

const CMI5_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What the system wants in the context of every statement; it goes back as it came. */
export interface ContextTemplate {
	readonly contextActivities?: { readonly category?: readonly object[] };
	readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is said besides the verb. */
export interface Said {
	readonly seconds: number;
	readonly score?: number | undefined;
	readonly passingScore: number;
}

export interface Statement {
	readonly id: string;
	readonly verb: { readonly id: string; readonly display: { readonly en: string } };
	readonly [part: string]: unknown;
}

/** One statement of cmi5, with an id and a time of its own. */
export function cmi5Statement(
	verb: Verb,
	launch: Launch,
	template: ContextTemplate,
	{ seconds, score, passingScore }: Said,
): Statement {
	const isJudgement = verb === 'passed' || verb === 'failed';
	const movesOn = isJudgement || verb === 'completed';
	const category = [
		...(template.contextActivities?.category ?? []),
		{ id: CMI5_CATEGORY },
		...(movesOn ? [{ id: MOVE_ON_CATEGORY }] : []),
	];
	return {
		id: crypto.randomUUID(),
		timestamp: new Date().toISOString(),
		actor: JSON.parse(launch.actor) as unknown,
		verb: { id: verbs[verb], display: { en: verb } },
		object: { objectType: 'Activity', id: launch.activityId },
		...(verb !== 'initialized' && {
			result: {
				duration: isoSeconds(seconds),
				...(verb === 'completed' && { completion: true }),
				...(isJudgement && { success: verb === 'passed', score: { scaled: score } }),
			},
		}),
		context: {
			...template,
			registration: launch.registration,
			contextActivities: { ...template.contextActivities, category },
			...(isJudgement && {
				extensions: { ...template.extensions, [MASTERY_SCORE]: passingScore },
			}),
		},
	};
}
