/** Those who come to a rehearsal: names as Danes and new Danes have them, two letters of a family name. */
const FIRST_NAMES = [
	...['Mette', 'Hamid', 'Lone', 'Søren', 'Aisha', 'Kirsten', 'Jørgen', 'Fatima', 'Pernille', 'Ole'],
	...['Camilla', 'Mustafa', 'Birthe', 'Rasmus', 'Zeynep', 'Hanne', 'Thomas', 'Line', 'Ibrahim'],
	...['Gitte', 'Anders', 'Samira', 'Vibeke', 'Peter', 'Nadia', 'Åse', 'Jakob', 'Ulla', 'Emil'],
];

const INITIALS = ['A.', 'B.', 'H.', 'J.', 'K.', 'L.', 'M.', 'N.', 'R.', 'S.', 'Ø.'];

const ROLES = ['socialrådgiver', 'socialrådgiver', 'leder', 'tillidsrepræsentant', 'studerende'];

const MUNICIPALITIES = [
	...['København', 'Vejen', 'Lejre', 'Kolding', 'Silkeborg', 'Faxe', 'Hjørring', 'Jammerbugt'],
];

/** The invented person with this number, from 0. The same number is the same person. */
export function inventedPerson(number: number): {
	name: string;
	role: string;
	municipality: string;
} {
	const pick = (from: readonly string[], step: number) =>
		from[Math.floor(number / step) % from.length] ?? '';
	return {
		name: `${pick(FIRST_NAMES, 1)} ${pick(INITIALS, FIRST_NAMES.length)}`,
		role: pick(ROLES, 1),
		municipality: pick(MUNICIPALITIES, 2),
	};
}
