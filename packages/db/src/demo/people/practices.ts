import type { DemoOrganisation } from './organisations.ts';

type Practice = { readonly organisation: DemoOrganisation; readonly doctors: number };

const inArea =
	(area: string) =>
	([name, doctors]: readonly [string, number]): Practice => {
		return { organisation: { kind: 'practice', name, area }, doctors };
	};

/** Twenty practices with 45 doctors. The parts of town are real, the practices are not. */
const practicesBySize: readonly Practice[] = [
	...(
		[
			['Lægerne i Lindegården', 5],
			['Lægehuset Humlegangen', 1],
			['Lægerne ved Møllehjulet', 2],
			['Klinikken Kastanjelys', 1],
			['Lægehuset Syv Skorstene', 3],
			['Lægehuset Vindfløjen', 1],
			['Lægerne i Tegltårnet', 5],
			['Klinikken Blå Port', 2],
		] as const
	).map(inArea('Valby')),
	...(
		[
			['Lægehuset Saltpakhuset', 2],
			['Lægerne under Uret', 1],
			['Klinikken Sporskiftet', 1],
			['Lægehuset Kobbertaget', 5],
			['Lægerne i Rebslagergangen', 2],
			['Lægehuset Hestevognen', 1],
			['Lægerne bag Den Grønne Dør', 3],
		] as const
	).map(inArea('Vesterbro')),
	...(
		[
			['Lægehuset Kulsejleren', 1],
			['Lægerne ved Slusekanten', 2],
			['Klinikken Havrestrå', 1],
			['Lægehuset Ankerhjørnet', 5],
			['Lægerne i Pramgården', 1],
		] as const
	).map(inArea('Kgs. Enghave')),
];

export const practices = practicesBySize.map(({ organisation }) => organisation);

const largest = Math.max(...practicesBySize.map(({ doctors }) => doctors));

/** The practice of each doctor: first one doctor of every practice, then the second of those with two … */
export const seats: readonly Practice[] = Array.from({ length: largest }, (_, others) =>
	practicesBySize.filter(({ doctors }) => doctors > others),
).flat();
