import { isoMinutes } from './packaged-module.ts';
import type { PackagedModule } from './packaged-module.ts';
import { document, element } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * The imsmanifest.xml of SCORM 2004, 4th edition (ADL, Content Aggregation Model 1.1): one
 * organisation with one item, which is one resource. It is passed by the score; whether it is done
 * and how well is said by the player, not guessed by the system.
 */
export function scorm2004Manifest(module: PackagedModule): string {
	const { slug, version, title, launch, files } = module;
	return document(
		element(
			'manifest',
			{
				identifier: `module-${slug}`,
				version: `${version}.0`,
				xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
				'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
				'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
				'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
			},
			[
				element('metadata', {}, [
					element('schema', {}, 'ADL SCORM'),
					element('schemaversion', {}, '2004 4th Edition'),
					metadata(module),
				]),
				element('organizations', { default: 'organization' }, [
					element('organization', { identifier: 'organization' }, [
						element('title', {}, title),
						element('item', { identifier: 'item', identifierref: 'resource' }, [
							element('title', {}, title),
							sequencing(module),
						]),
						element('imsss:sequencing', {}, [
							element('imsss:controlMode', { choice: 'true', flow: 'true' }),
						]),
					]),
				]),
				element('resources', {}, [
					element(
						'resource',
						{
							identifier: 'resource',
							type: 'webcontent',
							'adlcp:scormType': 'sco',
							href: launch,
						},
						files.map((href) => element('file', { href })),
					),
				]),
			],
		),
	);
}

function sequencing({ passingScore }: PackagedModule): Xml {
	return element('imsss:sequencing', {}, [
		element('imsss:objectives', {}, [
			element(
				'imsss:primaryObjective',
				{ objectiveID: 'primary-objective', satisfiedByMeasure: 'true' },
				[element('imsss:minNormalizedMeasure', {}, String(passingScore))],
			),
		]),
		element('imsss:deliveryControls', {
			completionSetByContent: 'true',
			objectiveSetByContent: 'true',
		}),
	]);
}

function metadata({ title, summary, language, minutes }: PackagedModule): Xml {
	const inLanguage = (text: string) => [element('lom:string', { language }, text)];
	return element('lom:lom', {}, [
		element('lom:general', {}, [
			element('lom:title', {}, inLanguage(title)),
			element('lom:language', {}, language),
			element('lom:description', {}, inLanguage(summary)),
		]),
		element('lom:educational', {}, [
			element('lom:typicalLearningTime', {}, [element('lom:duration', {}, isoMinutes(minutes))]),
		]),
	]);
}
