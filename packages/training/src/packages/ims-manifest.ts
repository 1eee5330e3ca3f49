import type { PackagedModule } from './packaged-module.ts';
import { document, element } from './xml.ts';
import type { Xml } from './xml.ts';

/** What an edition of SCORM says in its own way. */
type ScormEdition = {
	readonly schemaVersion: string;
	readonly namespaces: Readonly<Record<string, string>>;
	readonly metadata: Xml;
	/** What the item says beside its title. */
	readonly item: Xml;
	/** What the organisation says beside its item. */
	readonly organization: readonly Xml[];
	/** The attribute that says of a resource that it talks to the system. */
	readonly scormType: string;
};

/**
 * The imsmanifest.xml that both editions of SCORM read (IMS Content Packaging): one organisation with
 * one item, which is one resource.
 */
export function imsManifest(module: PackagedModule, edition: ScormEdition): string {
	const { slug, version, title, launch, files } = module;
	return document(
		element(
			'manifest',
			{ identifier: `module-${slug}`, version: `${version}.0`, ...edition.namespaces },
			[
				element('metadata', {}, [
					element('schema', {}, 'ADL SCORM'),
					element('schemaversion', {}, edition.schemaVersion),
					edition.metadata,
				]),
				element('organizations', { default: 'organization' }, [
					element('organization', { identifier: 'organization' }, [
						element('title', {}, title),
						element('item', { identifier: 'item', identifierref: 'resource' }, [
							element('title', {}, title),
							edition.item,
						]),
						...edition.organization,
					]),
				]),
				element('resources', {}, [
					element(
						'resource',
						{
							identifier: 'resource',
							type: 'webcontent',
							[edition.scormType]: 'sco',
							href: launch,
						},
						files.map((href) => element('file', { href })),
					),
				]),
			],
		),
	);
}
