import {
	cmi5Structure,
	moduleView,
	type PackagedModule,
	PASSING_SCORE,
	type Register,
	scorm12Manifest,
	scorm2004Manifest,
} from '@raadgiver/training';
import type { PackageKind } from '#lib/training/packaged/packaged-data.ts';
import type { PublishedModule } from '../modules.ts';
import { packagePage } from './package-page.ts';
import { playerFiles } from './player-files.ts';
import { type PackedFile, zip } from './zip.ts';

/** What each kind of system reads first, at the root of the package. */
const manifests: Readonly<
	Record<PackageKind, { path: string; write: (module: PackagedModule) => string }>
> = {
	'scorm-12': { path: 'imsmanifest.xml', write: scorm12Manifest },
	'scorm-2004': { path: 'imsmanifest.xml', write: scorm2004Manifest },
	cmi5: { path: 'cmi5.xml', write: cmi5Structure },
};

/** Modules are written in Danish. */
const language = 'da';

const launch = 'index.html';

export interface PackageSetting {
	readonly kind: PackageKind;
	/** The day in Denmark on which its law is told. */
	readonly day: string;
	/** The language of the player’s own words. */
	readonly locale: 'da' | 'en';
	/** Where the module stands in our app. */
	readonly address: string;
	readonly needsScript: string;
}

/** A module with its player, as other systems take it in. */
export function packModule(
	published: PublishedModule,
	register: Register,
	{ kind, day, locale, address, needsScript }: PackageSetting,
): Uint8Array<ArrayBuffer> {
	const { slug, version } = published;
	const view = moduleView(published, register, day);
	const { title, summary, minutes } = view;
	const page = packagePage({ kind, locale, view, passingScore: PASSING_SCORE }, needsScript);
	const files: readonly PackedFile[] = [{ path: launch, text: page }, ...playerFiles()];
	const manifest = manifests[kind];
	const described: PackagedModule = {
		...{ slug, version, title, summary, language, minutes, address, launch },
		files: files.map(({ path }) => path),
		passingScore: PASSING_SCORE,
	};
	return zip([{ path: manifest.path, text: manifest.write(described) }, ...files]);
}
