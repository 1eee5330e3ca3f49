import type { Written } from '../../support/workshop-stage.ts';

export const WORKSHOP = 'Samarbejdet mellem jobcenter og sundhedsvæsen';

/** What the fields of an example are called. */
export const NEEDS = 'Hvad har I brug for?';
export const WHAT = 'Hvad skal der gøres?';

/** The first two of one group, then of the other. The first and the last propose nearly the same. */
export const nurse: Written = {
	title: 'En sygeplejerske som koordinator i jobcentret',
	what: 'To sygeplejersker får fast plads i jobcentret og læser attesterne sammen med os.',
	decidedBy: 'Den lokale ledelse',
	needs: 'Faste tider, hvor vi kan komme forbi med en sag.',
	theme: 'Organisationen',
};
export const question: Written = {
	title: 'Én skabelon for præcise anmodninger',
	what: 'Vi skriver altid, hvad vi vil vide, hvorfor, og hvad borgeren selv siger.',
	decidedBy: 'Den lokale ledelse',
	needs: 'En skabelon i fagsystemet.',
	theme: 'Den enkelte fagperson',
};
export const hours: Written = {
	title: 'Fast træffetid for rådgiveren i lægehuset',
	what: 'Rådgiveren sidder i lægehuset to timer hver anden uge.',
	decidedBy: 'Begge',
	needs: 'Et lokale og en kalender, som lægen kan se.',
	theme: 'Organisationen',
};
export const coordinator: Written = {
	title: 'Sygeplejersker som koordinatorer i jobcentret',
	what: 'Sygeplejersker får fast plads i jobcentret og læser attesterne sammen med sagsbehandleren.',
	decidedBy: 'Begge',
	needs: 'Faste tider, hvor vi kan komme forbi med sagen.',
	theme: 'Organisationen',
};
