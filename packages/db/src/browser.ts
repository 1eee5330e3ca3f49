// What a browser bundle gets instead of the database: nothing, so that the build fails where a page imports it.
export {};
