import type { SkeletonWords } from './skeleton.ts';

/** What stands in a new module of a test. */
export const skeletonWords: SkeletonWords = {
	summary: 'Hvad handler det om?',
	pageTitle: 'Første side',
	pageBody: 'Skriv her.',
	questionBefore: 'Hvad ved du på forhånd?',
	questionAfter: 'Hvad ved du nu?',
	right: 'Det rigtige',
	wrong: 'Noget andet',
	why: 'Fordi.',
};
