import { randomUUID } from 'node:crypto';
import type { Database } from '@raadgiver/db';
import { type Example, insertExample, writeDocument } from '@raadgiver/workshop';
import { type SeededWorkshop, seedWorkshop } from './seed.ts';
import { THEMES, writtenExamples } from './written.ts';

/** A workshop in plenary: so many rooms have written so many examples, and none is brought in yet. */
export async function seedPlenary(
	database: Database,
	{ rooms, examples }: { rooms: number; examples: number },
): Promise<SeededWorkshop & { roomIds: string[] }> {
	const workshop = await seedWorkshop(database, { rooms, roomSize: 20 });
	const phase = await database.workshopPhase.create({
		data: { workshopId: workshop.id, place: 3, kind: 'plenary', title: 'Plenum', minutes: 60 },
	});
	await database.workshop.update({
		where: { id: workshop.id },
		data: { phaseId: phase.id, themes: THEMES },
	});
	const written = writtenExamples(examples);
	const roomIds: string[] = [];
	for (let number = 1; number <= rooms; number += 1) {
		const id = randomUUID();
		roomIds.push(id);
		const own = written.filter((_, index) => index % rooms === number - 1);
		await database.workshopRoom.create({ data: { id, workshopId: workshop.id, number } });
		await database.workshopDocument.create({
			data: { id, workshopId: workshop.id, kind: 'room', state: roomState(number, own) },
		});
	}
	return { ...workshop, roomIds };
}

function roomState(number: number, examples: readonly Example[]) {
	return writeDocument(number, (document) => {
		for (const [place, example] of examples.entries()) {
			insertExample(document, example, place);
		}
	});
}
