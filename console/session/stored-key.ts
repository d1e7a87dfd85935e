// Stores the access key for a reload of this tab: see docs/decisions/0030-the-console-keeps-its-key-for-the-tab.md
const itemName = 'mooring.session'
const databaseName = 'mooring-console'
const storeName = 'wrapping-keys'
const algorithm = 'AES-GCM'

interface EncryptedKey {
  /** The id of the wrapping key in IndexedDB. */
  readonly id: string
  readonly iv: string
  readonly encrypted: string
}

/** Stores the key for this tab: encrypted in its session storage, by a key that no script can export. */
export async function storeKey(accessKey: string): Promise<void> {
  const id = crypto.randomUUID()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapping = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const bytes = new TextEncoder().encode(accessKey)
  const encrypted = await crypto.subtle.encrypt({ name: algorithm, iv }, wrapping, bytes)
  await deleteStoredKey()
  await inStore('readwrite', (store) => store.put(wrapping, id))
  const stored: EncryptedKey = {
    ...{ id, iv: toText(iv) },
    encrypted: toText(new Uint8Array(encrypted)),
  }
  sessionStorage.setItem(itemName, JSON.stringify(stored))
}

/** Whether this tab stored a key; it may not decrypt any more. */
export function hasStoredKey(): boolean {
  return read() !== undefined
}

/** The key that this tab stored; undefined where there is none that decrypts. */
export async function readStoredKey(): Promise<string | undefined> {
  const stored = read()
  if (!stored) return undefined
  try {
    const wrapping = await inStore<CryptoKey>('readonly', (store) => store.get(stored.id))
    const iv = toBytes(stored.iv)
    const decrypted = await crypto.subtle.decrypt(
      { name: algorithm, iv },
      wrapping,
      toBytes(stored.encrypted),
    )
    return new TextDecoder().decode(decrypted)
  } catch {
    sessionStorage.removeItem(itemName)
    return undefined
  }
}

/** Deletes the stored key, here and for every tab that has a copy of this one's storage. */
export async function deleteStoredKey(): Promise<void> {
  const stored = read()
  sessionStorage.removeItem(itemName)
  if (stored) await inStore('readwrite', (store) => store.delete(stored.id)).catch(() => undefined)
}

function read(): EncryptedKey | undefined {
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
