import type { ModelExample, ReadingPart } from '@raadgiver/workshop';
import type { DocumentPage } from './page-of.ts';

/**
 * A page of the joint document as it reads now.
 * @param page as it was loaded
 * @param reading what the server has told of it since, with the examples that it told of
 */
export function readAlong(
	page: DocumentPage,
	reading: ReadingPart | undefined,
	examples: ReadonlyMap<string, ModelExample>,
): DocumentPage {
	if (!reading) return page;
	const { themes, ...counts } = reading;
	return {
		...counts,
		themes: themes.map(({ theme, ids }) => ({
			theme,
			examples: ids.flatMap((id) => examples.get(id) ?? []),
		})),
	};
}
