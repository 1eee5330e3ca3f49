import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/svelte';

/** What a browser needs to speak to better-auth's passkey endpoints. Imported when a button is pressed. */
export const authClient = createAuthClient({ plugins: [passkeyClient()] });
