// Forms and text only: without script, nothing that was typed while it loaded can be lost.
export const csr = false;
