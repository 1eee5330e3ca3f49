import { isoMinutes } from './packaged-module.ts';
import type { PackagedModule } from './packaged-module.ts';
import { document, element } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * The imsmanifest.xml of SCORM 1.2 (ADL, Content Aggregation Model 1.2): one organisation with one
 * item, which is one resource. The passing score stands in percent.
 *
 * The schemas are not named by location: systems that play packages know them, and a location that
 * leads to no file in the package is taken for a fault.
 */
export function scorm12Manifest(module: PackagedModule): string {
	const { slug, version, title, launch, files, passingScore } = module;
	return document(
		element(
			'manifest',
			{
				identifier: `module-${slug}`,
				version: `${version}.0`,
				xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
				'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
				'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
			},
			[
				element('metadata', {}, [
					element('schema', {}, 'ADL SCORM'),
					element('schemaversion', {}, '1.2'),
					metadata(module),
				]),
				element('organizations', { default: 'organization' }, [
					element('organization', { identifier: 'organization' }, [
						element('title', {}, title),
						element('item', { identifier: 'item', identifierref: 'resource' }, [
							element('title', {}, title),
							element('adlcp:masteryscore', {}, String(Math.round(passingScore * 100))),
						]),
					]),
				]),
				element('resources', {}, [
					element(
						'resource',
						{
							identifier: 'resource',
							type: 'webcontent',
							'adlcp:scormtype': 'sco',
							href: launch,
						},
						files.map((href) => element('file', { href })),
					),
				]),
			],
		),
	);
}

function metadata({ title, summary, language, minutes }: PackagedModule): Xml {
	const inLanguage = (text: string) => [
		element('imsmd:langstring', { 'xml:lang': language }, text),
	];
	return element('imsmd:lom', {}, [
		element('imsmd:general', {}, [
			element('imsmd:title', {}, inLanguage(title)),
			element('imsmd:language', {}, language),
			element('imsmd:description', {}, inLanguage(summary)),
		]),
		element('imsmd:educational', {}, [
			element('imsmd:typicallearningtime', {}, [
				element('imsmd:datetime', {}, isoMinutes(minutes)),
			]),
		]),
	]);
}
