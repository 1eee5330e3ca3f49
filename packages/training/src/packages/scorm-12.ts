import { imsManifest } from './ims-manifest.ts';
import { isoMinutes } from './packaged-module.ts';
import type { PackagedModule } from './packaged-module.ts';
import { element } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * The imsmanifest.xml of SCORM 1.2 (ADL, Content Aggregation Model 1.2). The passing score stands in
 * percent.
 *
 * The schemas are not named by location: systems that play packages know them, and a location that
 * leads to no file in the package is taken for a fault.
 */
export function scorm12Manifest(module: PackagedModule): string {
	const percent = Math.round(module.passingScore * 100);
	return imsManifest(module, {
		schemaVersion: '1.2',
		namespaces: {
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
			'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
		},
		metadata: metadata(module),
		item: element('adlcp:masteryscore', {}, String(percent)),
		organization: [],
		scormType: 'adlcp:scormtype',
	});
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
