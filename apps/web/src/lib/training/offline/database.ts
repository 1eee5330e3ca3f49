/**
 * What is written on the phone: what was done on it, and which modules lie on it. IndexedDB, because
 * the service worker reads it too.
 */
const NAME = 'training';

/** Raised with a change of what stands below. */
const VERSION = 1;

export type StoreName = 'items' | 'modules' | 'settings';

/** What one request of a store answers. */
export function read<Result>(
	name: StoreName,
	ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
	return inTransaction(name, 'readonly', ask, ({ result }) => result);
}

/** Changes one store, all of it or nothing. */
export function change(name: StoreName, write: (store: IDBObjectStore) => void): Promise<void> {
	return inTransaction(name, 'readwrite', write, () => undefined);
}

async function inTransaction<Begun, Result>(
	name: StoreName,
	mode: IDBTransactionMode,
	begin: (store: IDBObjectStore) => Begun,
	end: (begun: Begun) => Result,
): Promise<Result> {
	const database = await open();
	try {
		return await new Promise<Result>((resolve, reject) => {
			const transaction = database.transaction(name, mode);
			const begun = begin(transaction.objectStore(name));
			transaction.oncomplete = () => resolve(end(begun));
			transaction.onabort = () => reject(problemOf(transaction.error));
		});
	} finally {
		database.close();
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(NAME, VERSION);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('items', { keyPath: 'id' });
			request.result.createObjectStore('modules', { keyPath: 'front' });
			request.result.createObjectStore('settings');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(problemOf(request.error));
	});
}

function problemOf(problem: DOMException | null): Error {
	return problem ?? new Error('The phone takes nothing down');
}
