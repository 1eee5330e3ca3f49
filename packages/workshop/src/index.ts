export * from './document/layout.ts';
export * from './example/example.ts';
export * from './example/missing.ts';
export * from './example/room-progress.ts';
export * from './live/messages.ts';
