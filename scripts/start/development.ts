import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { binDirectory, root } from '../steps/places.mjs';
import { appEnvironment } from './app-environment.ts';
import { endOf, stop } from './app.ts';
import { loadDemoOnce, openDatabase } from './database.ts';
import { live } from './lifetime.ts';

await live(async (onEnd) => {
	const database = await openDatabase(onEnd);
	const environment = appEnvironment(database);
	if (environment['DEMO'] === 'true') await loadDemoOnce(database.url);
	const { HOST: host = '', PORT: port = '' } = environment;
	const vite = join(binDirectory, '..', 'vite', 'bin', 'vite.js');
	const app = spawn(
		process.execPath,
		[vite, 'dev', '--strictPort', '--host', host, '--port', port],
		{
			cwd: join(root, 'apps', 'web'),
			env: environment,
			stdio: 'inherit',
		},
	);
	onEnd(() => stop(app));
	await endOf(app);
});
