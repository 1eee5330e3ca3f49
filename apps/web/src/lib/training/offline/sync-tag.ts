/** The name under which the browser wakes the service worker when the connection returns. */
export const SYNC_TAG = 'training-hand-in';
