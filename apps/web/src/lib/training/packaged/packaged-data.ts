import type { ModuleView } from '@raadgiver/training';

/** The systems that a package can be made for. */
export const PACKAGE_KINDS = ['scorm-12', 'scorm-2004', 'cmi5'] as const;

export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** What the page of a package holds for the player. */
export interface PackagedData {
	readonly kind: PackageKind;
	readonly locale: 'da' | 'en';
	readonly view: ModuleView;
	/** The least share of right answers in the test after, from 0 to 1, where the system names none. */
	readonly passingScore: number;
}
