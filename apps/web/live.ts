import type { Plugin } from 'vite';
import { upgradeToLive } from '../../scripts/start/live.ts';

/** While developing, hands requests for a workshop's socket to the app. Vite has sockets of its own. */
export function live(): Plugin {
	return {
		name: 'raadgiver-live',
		configureServer({ httpServer }) {
			httpServer?.on('upgrade', (request, socket, head) => {
				if (request.url?.startsWith('/live/')) upgradeToLive(request, socket, head);
			});
		},
	};
}
