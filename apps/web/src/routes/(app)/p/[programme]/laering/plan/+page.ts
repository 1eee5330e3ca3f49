// One form and text to read: without script, nothing that was chosen while it loaded can be lost.
export const csr = false;
