import type { DemoModule } from '@raadgiver/db/demo';

/** One answer that can be handed in. */
export type Answerable = {
	/** From 0, in the order in which they are given. */
	readonly place: number;
	/** question/<id>, or case/<id>/<scene> */
	readonly item: string;
	readonly purpose: 'before' | 'step' | 'after' | 'repetition';
	readonly given: unknown;
};

/** The first answers on the way through a module, and then repetition, so many in all. */
export function answersIn(module: DemoModule, count: number): readonly Answerable[] {
	const onTheWay = module.way.flatMap((key): Omit<Answerable, 'place'>[] => {
		const [kind = '', id = ''] = key.split('/');
		if (kind === 'page') return [];
		if (kind === 'case') {
			const scene = module.cases[id]?.start ?? '';
			return [{ item: `case/${id}/${scene}`, purpose: 'step', given: 0 }];
		}
		const purpose = kind === 'question' ? 'step' : (kind as 'before' | 'after');
		return [{ item: `question/${id}`, purpose, given: module.questions[id]?.right }];
	});
	const repeated = onTheWay
		.filter(({ item }) => item.startsWith('question/'))
		.map((answer) => ({ ...answer, purpose: 'repetition' as const }));
	return [...onTheWay, ...repeated].slice(0, count).map((answer, place) => ({ ...answer, place }));
}
