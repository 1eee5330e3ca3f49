import type { ModuleView } from '@raadgiver/training';
import { type Course, isComplete, scoreOf, suspend } from './course.ts';
import type { Situation } from './runtime/runtime.ts';

/** What the system around the package is told of a course. */
export function situationOf(course: Course, view: ModuleView, passingScore: number): Situation {
	const complete = isComplete(course, view);
	const score = complete ? scoreOf(course, view) : undefined;
	return {
		suspended: suspend(course, view),
		location: view.way[course.at]?.key ?? 'end',
		shareDone: course.done.size / view.way.length,
		complete,
		score,
		passed: score === undefined ? undefined : score >= passingScore,
		passingScore,
	};
}
