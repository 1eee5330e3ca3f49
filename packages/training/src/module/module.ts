import type { Case } from '../cases/case.ts';
import type { Question } from '../questions/question.ts';
import type { Manifest } from './manifest.ts';

/** A page of a module ("side"). `body` is Markdown, as it stands in the file. */
export type Page = { readonly id: string; readonly title: string; readonly body: string };

/** A module ("modul"): what is learned in one sitting of 6 to 12 minutes. */
export type Module = Manifest & {
	readonly pages: readonly Page[];
	readonly questions: readonly Question[];
	readonly cases: readonly Case[];
};
