import type { PackageKind } from './packaged-data.ts';
import { cmi5 } from './runtime/cmi5.ts';
import type { Runtime } from './runtime/runtime.ts';
import { scorm12 } from './runtime/scorm-12.ts';
import { scorm2004 } from './runtime/scorm-2004.ts';

/** What speaks with the kind of system that a package was made for. */
export const runtimes: Readonly<Record<PackageKind, (window: Window) => Runtime>> = {
	'scorm-12': scorm12,
	'scorm-2004': scorm2004,
	cmi5,
};
