import { imsManifest } from './ims-manifest.ts';
import { isoMinutes } from './packaged-module.ts';
import type { PackagedModule } from './packaged-module.ts';
import { element } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * The imsmanifest.xml of SCORM 2004, 4th edition (ADL, Content Aggregation Model 1.1). It is passed by
 * the score; whether it is done and how well is said by the player, not guessed by the system.
 */
export function scorm2004Manifest(module: PackagedModule): string {
	return imsManifest(module, {
		schemaVersion: '2004 4th Edition',
		namespaces: {
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
			'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
			'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
		},
		metadata: metadata(module),
		item: sequencing(module),
		organization: [
			element('imsss:sequencing', {}, [
				element('imsss:controlMode', { choice: 'true', flow: 'true' }),
			]),
		],
		scormType: 'adlcp:scormType',
	});
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
