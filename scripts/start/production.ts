import { step } from '../steps/step.mjs';
import { appEnvironment } from './app-environment.ts';
import { endOf, startApp } from './app.ts';
import { loadDemoOnce, openDatabase } from './database.ts';
import { live } from './lifetime.ts';

await live(async (onEnd) => {
	const database = await openDatabase(onEnd);
	const environment = appEnvironment(database);
	const isDemo = environment['DEMO'] === 'true';
	if (isDemo) await loadDemoOnce(database.url);
	const app = await step('Server', () => startApp(environment, onEnd));
	const address = environment['ORIGIN'] || `http://localhost:${environment['PORT']}`;
	console.log(`\nRådgiver på hjul is ready: ${address}`);
	console.log(
		isDemo
			? `Step in as anybody: ${address}/demo – stop with Ctrl-C`
			: `Step in: ${address}/log-ind – stop with Ctrl-C`,
	);
	await endOf(app);
});
