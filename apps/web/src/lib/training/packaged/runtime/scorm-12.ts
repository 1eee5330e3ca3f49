import { findApi } from './find-api.ts';
import { RuntimeError, type Runtime, type Situation } from './runtime.ts';
import { scorm12Time } from './session-time.ts';
import { stopWatch } from './stop-watch.ts';

/** What a SCORM 1.2 system puts into a window around the package (ADL, Run-Time Environment 1.2). */
interface Api {
	LMSInitialize(nothing: ''): string | boolean;
	LMSGetValue(element: string): string;
	LMSSetValue(element: string, value: string): string | boolean;
	LMSCommit(nothing: ''): string | boolean;
	LMSFinish(nothing: ''): string | boolean;
}

/** Statuses that are not given up again: whoever has passed has passed. */
const settled = ['passed', 'completed'];

export function scorm12(window: Window): Runtime {
	const elapsed = stopWatch();
	let api: Api | undefined;
	let status = '';
	let isOpen = false;

	function tell({ complete, score, passed, suspended, location }: Situation): boolean {
		if (!api || !isOpen) return false;
		const wanted = complete ? (passed ? 'passed' : 'failed') : 'incomplete';
		if (!settled.includes(status)) status = wanted;
		const values = {
			'cmi.suspend_data': suspended,
			'cmi.core.lesson_location': location,
			'cmi.core.lesson_status': status,
			'cmi.core.session_time': scorm12Time(elapsed()),
			// Empty ends the attempt; what was left in the middle is taken up again.
			'cmi.core.exit': complete ? '' : 'suspend',
			...(score !== undefined && {
				'cmi.core.score.min': '0',
				'cmi.core.score.max': '100',
				'cmi.core.score.raw': String(Math.round(score * 100)),
			}),
		};
		const system = api;
		const taken = Object.entries(values).map(([element, value]) =>
			isTrue(system.LMSSetValue(element, value)),
		);
		return isTrue(system.LMSCommit('')) && taken.every(Boolean);
	}

	return {
		async begin() {
			api = findApi<Api>(window, 'API');
			if (!api || !isTrue(api.LMSInitialize('')))
				throw new RuntimeError('no SCORM 1.2 system takes the package in');
			isOpen = true;
			status = api.LMSGetValue('cmi.core.lesson_status');
			const mastery = api.LMSGetValue('cmi.student_data.mastery_score');
			return {
				suspended: api.LMSGetValue('cmi.suspend_data') || undefined,
				passingScore: mastery === '' ? undefined : Number(mastery) / 100,
			};
		},
		async keep(situation) {
			if (!tell(situation)) throw new RuntimeError('the SCORM 1.2 system did not take it');
		},
		end(situation) {
			if (!isOpen) return;
			tell(situation);
			isOpen = false;
			api?.LMSFinish('');
		},
	};
}

/** Systems answer with the word, and some with a boolean. */
function isTrue(answer: string | boolean): boolean {
	return String(answer) === 'true';
}
