export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'error';
