import { type LogEntry, oldestKept } from './entry.ts';

const DATABASE = 'eehic-log';
const ENTRIES = 'entries';
const HOUR = 3_600_000;

/** The log of the clinic in the browser's own database. It exists only once the clinic has turned it on. */
export interface Log {
  /** Adds an entry, and returns its number. */
  add(entry: LogEntry): Promise<number>;
  /** Puts an entry in the place of an earlier one of the same check. Does nothing if that was deleted meanwhile. */
  replace(number: number, entry: LogEntry): Promise<void>;
  all(): Promise<readonly LogEntry[]>;
  /** Deletes what is older than so many days. */
  purge(days: number, now: Date): Promise<void>;
  /** Deletes everything, and the database too. */
  delete(): Promise<void>;
}

export function openLog(): Log {
  const withEntries = async <Result>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore) => IDBRequest<Result>,
  ) => {
    const database = await openDatabase();
    try {
      const transaction = database.transaction(ENTRIES, mode);
      const result = work(transaction.objectStore(ENTRIES));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return result.result;
    } finally {
      database.close();
    }
  };
  return {
    add: (entry) => withEntries('readwrite', (entries) => entries.add(entry) as IDBRequest<number>),
    async replace(number, entry) {
      if (!(await hasLog())) return;
      await withEntries('readwrite', (entries) => {
        const old = entries.get(number) as IDBRequest<LogEntry | undefined>;
        old.onsuccess = () => {
          // Numbers begin anew in a log that was deleted.
          if (old.result?.time === entry.time) entries.put(entry, number);
        };
        return old;
      });
    },
    all: () => withEntries('readonly', (entries) => entries.index('time').getAll() as IDBRequest<LogEntry[]>),
    async purge(days, now) {
      const old = IDBKeyRange.upperBound(oldestKept(now, days), true);
      const keys = await withEntries('readonly', (entries) => entries.index('time').getAllKeys(old));
      if (keys.length === 0) return;
      await withEntries('readwrite', (entries) => keys.map((key) => entries.delete(key)).at(-1)!);
    },
    delete: () => settled(indexedDB.deleteDatabase(DATABASE)).then(() => undefined),
  };
}

/** Deletes what is too old, now and every hour: also in a log that was turned off, on a page that stays open for weeks. */
export function keepPurged(log: Log, days: () => number): void {
  const purge = async () => (await hasLog()) && log.purge(days(), new Date());
  const attempt = () => void purge().catch(() => undefined);
  attempt();
  setInterval(attempt, HOUR);
}

/** Whether there is a log already, from before it was turned off; where a browser does not tell, there may be one. */
export async function hasLog(): Promise<boolean> {
  return (await indexedDB.databases?.())?.some(({ name }) => name === DATABASE) ?? true;
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES, { autoIncrement: true }).createIndex('time', 'time');
  };
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
