import type { DemoModule } from '@raadgiver/db/demo';

/** The pages that a learner opens, by name, and the addresses that they may have. */
export type LearnerPages = Readonly<Record<string, readonly string[]>>;

/**
 * Every page of training that a phone opens between two patients.
 * @param place the address of a programme
 */
export function learnerPages(
	place: string,
	modules: readonly DemoModule[],
	changes: readonly string[],
): LearnerPages {
	const ofEach = (page: string) => modules.map(({ slug }) => `${place}/modul/${slug}${page}`);
	const steps = (kinds: readonly string[]) =>
		modules.flatMap(({ slug, way }) =>
			way.flatMap((key, index) =>
				kinds.includes(key.slice(0, key.indexOf('/'))) ? `${place}/modul/${slug}/${index + 1}` : [],
			),
		);
	return {
		'I dag': [`${place}/laering`],
		'the front of a module': ofEach(''),
		'a page': steps(['page']),
		'a question': steps(['before', 'question', 'after']),
		'a case': steps(['case']),
		'the end of a module': modules.map(
			({ slug, way }) => `${place}/modul/${slug}/${way.length + 1}`,
		),
		'the law behind a module': ofEach('/lov'),
		'a sitting of repetition': [`${place}/laering/genopfrisk`],
		'a lesson about a change': changes.map((change) => `${place}/laering/aendring/${change}`),
	};
}
