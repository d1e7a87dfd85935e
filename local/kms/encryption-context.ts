/** What a ciphertext is bound to beside its key. */
export type EncryptionContext = Readonly<Record<string, string>>

/**
 * An encryption context as bytes: the same for the same pairs in any order, and different for all
 * others, as JSON's quoting keeps `{"a":"b,c"}` apart from `{"a":"b","c":""}`.
 */
export function canonicalContext(context: EncryptionContext = {}): Buffer {
  const pairs = Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1))
  return Buffer.from(JSON.stringify(pairs))
}
