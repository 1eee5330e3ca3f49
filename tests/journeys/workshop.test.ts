import { afterAll, afterEach, beforeAll } from 'vitest';
import { openWorkshopStage } from '../support/workshop-stage.ts';
import { after } from './workshop/after.ts';
import { before } from './workshop/before.ts';
import { AT_DESK, Cast } from './workshop/cast.ts';
import { inGroups } from './workshop/in-groups.ts';
import { together } from './workshop/together.ts';

const cast = new Cast();

beforeAll(async () => {
	cast.stage = await openWorkshopStage();
	cast.desk = await cast.stage.signedIn(cast.stage.facilitator, AT_DESK);
	cast.wall = await cast.desk.context().newPage();
});

// Whoever is offline cannot fetch, and says so.
afterEach(() => cast.stage.browser.expectQuietConsole(/ERR_INTERNET_DISCONNECTED/));
afterAll(() => cast.stage?.close());

before(cast);
inGroups(cast);
together(cast);
after(cast);
