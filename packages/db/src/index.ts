export { connect, type Database } from './client.ts';
export * from './generated/client.ts';
