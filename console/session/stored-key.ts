// Keeps the access key over a reload of this tab: see docs/decisions/0030-the-console-keeps-its-key-for-the-tab.md
const itemName = 'mooring.session'
const databaseName = 'mooring-console'
const storeName = 'wrapping-keys'
const algorithm = 'AES-GCM'

interface Sealed {
  /** Of the wrapping key in IndexedDB. */
  readonly id: string
  readonly iv: string
  readonly sealed: string
}

/** Keeps the key for this tab: sealed in its session storage, by a key that no script can read out. */
export async function keepKey(accessKey: string): Promise<void> {
  const id = crypto.randomUUID()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapping = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const bytes = new TextEncoder().encode(accessKey)
  const sealed = await crypto.subtle.encrypt({ name: algorithm, iv }, wrapping, bytes)
  await forgetKey()
  await inStore('readwrite', (store) => store.put(wrapping, id))
  const kept: Sealed = { id, iv: toText(iv), sealed: toText(new Uint8Array(sealed)) }
  sessionStorage.setItem(itemName, JSON.stringify(kept))
}

/** The key that this tab kept, or undefined where it kept none that still opens. */
export async function keptKey(): Promise<string | undefined> {
  const kept = read()
  if (!kept) return undefined
  try {
    const wrapping = await inStore<CryptoKey>('readonly', (store) => store.get(kept.id))
    const iv = toBytes(kept.iv)
    const opened = await crypto.subtle.decrypt(
      { name: algorithm, iv },
      wrapping,
      toBytes(kept.sealed),
    )
    return new TextDecoder().decode(opened)
  } catch {
    sessionStorage.removeItem(itemName)
    return undefined
  }
}

/** Forgets the key, here and for whatever tab was made a copy of this one. */
export async function forgetKey(): Promise<void> {
  const kept = read()
  sessionStorage.removeItem(itemName)
  if (kept) await inStore('readwrite', (store) => store.delete(kept.id)).catch(() => undefined)
}

function read(): Sealed | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(itemName) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const opening = indexedDB.open(databaseName, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
  const database = await done<IDBDatabase>(opening)
  try {
    return await done<Result>(work(database.transaction(storeName, mode).objectStore(storeName)))
  } finally {
    database.close()
  }
}

function done<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result)
    request.onerror = () => reject(request.error)
  })
}

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
