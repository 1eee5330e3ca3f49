import { placed } from '../questions/question-references.ts';
import type { PlacedReference } from '../questions/question-references.ts';
import type { Case } from './case.ts';

/** All statements that a case names, each with the way to it. */
export function caseReferences({ scenes }: Omit<Case, 'id'>): readonly PlacedReference[] {
	return scenes.flatMap((scene, index) =>
		'end' in scene
			? []
			: scene.choices.flatMap(({ refs }, choice) =>
					placed(refs, ['scenes', index, 'choices', choice, 'refs']),
				),
	);
}
