export * from './document/layout.ts';
export * from './example/example.ts';
export * from './live/messages.ts';
