interface Named {
	readonly id: string;
	readonly name: string;
}

/**
 * The members of a room with names that tell them apart: whoever shares a name with somebody before them
 * in the list gets the first free number after it. Names that differ in capitals alone count as the same.
 */
export function tellApart<Member extends Named>(members: readonly Member[]): Member[] {
	const taken = new Set<string>();
	const own = new Set(members.map(({ name }) => keyOf(name)));
	return members.map((member) => {
		let name = member.name;
		for (let number = 2; taken.has(keyOf(name)); number += 1) {
			const numbered = `${member.name} ${number}`;
			if (!own.has(keyOf(numbered))) name = numbered;
		}
		taken.add(keyOf(name));
		return name === member.name ? member : { ...member, name };
	});
}

function keyOf(name: string): string {
	return name.toLocaleLowerCase('da');
}
