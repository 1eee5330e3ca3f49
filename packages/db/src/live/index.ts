export { LiveSession, SessionLost, type LiveSessionEvents } from './live-session.ts';
