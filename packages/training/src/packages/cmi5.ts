import type { PackagedModule } from './packaged-module.ts';
import { document, element } from './xml.ts';

/**
 * The cmi5.xml of a course with one assignable unit (AICC, cmi5 1.0, section 13). It counts as taken
 * when it is both gone through and passed. The unit’s id stays the same from version to version, so
 * that whoever has taken it has.
 */
export function cmi5Structure(module: PackagedModule): string {
	const { title, summary, language, address, launch, passingScore } = module;
	const inLanguage = (text: string) => [element('langstring', { lang: language }, text)];
	const names = [
		element('title', {}, inLanguage(title)),
		element('description', {}, inLanguage(summary)),
	];
	return document(
		element(
			'courseStructure',
			{ xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
			[
				element('course', { id: `${address}#course` }, names),
				element(
					'au',
					{
						id: address,
						moveOn: 'CompletedAndPassed',
						masteryScore: passingScore,
						launchMethod: 'AnyWindow',
						activityType: 'http://adlnet.gov/expapi/activities/module',
					},
					[...names, element('url', {}, launch)],
				),
			],
		),
	);
}
