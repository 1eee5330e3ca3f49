/** Sets the clock of this process off by CLOCK_AHEAD milliseconds. To be loaded before anything else. */
const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0);
const now = Date.now;
Date.now = () => now() + ahead;
