import { findApi } from './find-api.ts';
import { RuntimeError, type Runtime, type Situation } from './runtime.ts';
import { isoSeconds } from './session-time.ts';
import { stopWatch } from './stop-watch.ts';

/** What a SCORM 2004 system puts into a window around the package (ADL, Run-Time Environment). */
interface Api {
	Initialize(nothing: ''): string | boolean;
	GetValue(element: string): string;
	SetValue(element: string, value: string): string | boolean;
	Commit(nothing: ''): string | boolean;
	Terminate(nothing: ''): string | boolean;
}

export function scorm2004(window: Window): Runtime {
	const elapsed = stopWatch();
	let api: Api | undefined;
	let isOpen = false;
	let hasPassed = false;

	function tell(situation: Situation): boolean {
		if (!api || !isOpen) return false;
		const { complete, score, passed, shareDone, suspended, location } = situation;
		hasPassed ||= passed === true;
		const values = {
			'cmi.suspend_data': suspended,
			'cmi.location': location,
			'cmi.completion_status': complete ? 'completed' : 'incomplete',
			'cmi.progress_measure': String(Math.round(shareDone * 1000) / 1000),
			'cmi.session_time': isoSeconds(elapsed()),
			// Normal ends the attempt; what was left in the middle is taken up again.
			'cmi.exit': complete ? 'normal' : 'suspend',
			...(score !== undefined && {
				'cmi.score.min': '0',
				'cmi.score.max': '100',
				'cmi.score.raw': String(Math.round(score * 100)),
				'cmi.score.scaled': String(Math.round(score * 10_000) / 10_000),
			}),
			...(passed !== undefined && { 'cmi.success_status': hasPassed ? 'passed' : 'failed' }),
		};
		const system = api;
		const taken = Object.entries(values).map(([element, value]) =>
			isTrue(system.SetValue(element, value)),
		);
		return isTrue(system.Commit('')) && taken.every(Boolean);
	}

	return {
		async begin() {
			api = findApi<Api>(window, 'API_1484_11');
			if (!api || !isTrue(api.Initialize('')))
				throw new RuntimeError('no SCORM 2004 system takes the package in');
			isOpen = true;
			hasPassed = api.GetValue('cmi.success_status') === 'passed';
			const passing = api.GetValue('cmi.scaled_passing_score');
			return {
				suspended: api.GetValue('cmi.suspend_data') || undefined,
				passingScore: passing === '' ? undefined : Number(passing),
			};
		},
		async keep(situation) {
			if (!tell(situation)) throw new RuntimeError('the SCORM 2004 system did not take it');
		},
		end(situation) {
			if (!isOpen) return;
			tell(situation);
			isOpen = false;
			api?.Terminate('');
		},
	};
}

/** Systems answer with the word, and some with a boolean. */
function isTrue(answer: string | boolean): boolean {
	return String(answer) === 'true';
}
