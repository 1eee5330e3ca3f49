import type { OrganisationKind } from '../../generated/client.ts';

export type DemoOrganisation = {
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly area?: string;
};

const inArea =
	(area: string) =>
	(name: string): DemoOrganisation => ({ kind: 'practice', name, area });

/** Twenty practices. The parts of town are real, the practices are not. */
export const practices: readonly DemoOrganisation[] = [
	...[
		'Lægerne i Lindegården',
		'Lægehuset Humlegangen',
		'Lægerne ved Møllehjulet',
		'Klinikken Kastanjelys',
		'Lægehuset Syv Skorstene',
		'Lægehuset Vindfløjen',
		'Lægerne i Tegltårnet',
		'Klinikken Blå Port',
	].map(inArea('Valby')),
	...[
		'Lægehuset Saltpakhuset',
		'Lægerne under Uret',
		'Klinikken Sporskiftet',
		'Lægehuset Kobbertaget',
		'Lægerne i Rebslagergangen',
		'Lægehuset Hestevognen',
		'Lægerne bag Den Grønne Dør',
	].map(inArea('Vesterbro')),
	...[
		'Lægehuset Kulsejleren',
		'Lægerne ved Slusekanten',
		'Klinikken Havrestrå',
		'Lægehuset Ankerhjørnet',
		'Lægerne i Pramgården',
	].map(inArea('Kgs. Enghave')),
];

export const jobcentre: DemoOrganisation = {
	kind: 'municipality',
	name: 'Jobcenter København, Skelbækgade',
};

export const adviserCorps: DemoOrganisation = { kind: 'municipality', name: 'Rådgiverkorpset' };

export const section: DemoOrganisation = { kind: 'section', name: 'Faggruppen Beskæftigelse' };
