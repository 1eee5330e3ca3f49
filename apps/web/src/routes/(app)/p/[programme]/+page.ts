// What waits, and links: no script is needed, and the page is there at once.
export const csr = false;
