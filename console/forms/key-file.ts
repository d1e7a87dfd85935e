// Reads a file that holds a secret. The file stays in the browser: its text is sent with the form.

/** What a file is read as: the `contentMediaType` of a field's schema. */
export type KeyFileKind = 'application/x-pem-file' | 'application/json'

/** The text of a file, or what is wrong with the file as a sentence, which never quotes it. */
export type KeyFile =
  | { readonly text: string; readonly notes: readonly string[] }
  | { readonly issue: string }

/** A key file has about 2 KB: a file of this size is another kind. */
export const maxKeyFileBytes = 64 * 1024

/** The endings by which a browser offers the files of a kind. */
export const fileEndings: Readonly<Record<KeyFileKind, string>> = {
  'application/x-pem-file': '.pem,.key,.p8,.txt',
  'application/json': 'application/json,.json',
}

/** Whether the media type of a schema is one that a file fills. */
export function isKeyFileKind(type: string | undefined): type is KeyFileKind {
  return type !== undefined && Object.hasOwn(fileEndings, type)
}

/** Reads a file as a field of this kind needs it; `passphrase`: whether the form has a field for one. */
export async function readKeyFile(
  file: File,
  kind: KeyFileKind,
  passphrase: boolean,
): Promise<KeyFile> {
  if (file.size > maxKeyFileBytes)
    return { issue: `${file.name} is too large: a key file has at most 64 KB.` }
  const text = await file.text()
  return kind === 'application/json'
    ? readServiceAccount(file, text)
    : readPem(file, text, passphrase)
}

const begin = (label: string) => `-----BEGIN ${label}-----`

// RFC 7468 sections 9 to 13, and the older labels of OpenSSL.
const privateLabels = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'].map(begin)

function readPem(file: File, text: string, passphrase: boolean): KeyFile {
  const issue = (message: string): KeyFile => ({ issue: `${file.name} ${message}` })
  if (text.includes(begin('OPENSSH PRIVATE KEY')))
    return issue(
      'is in OpenSSH format. Convert a copy of it with ssh-keygen -p -m PEM -f <copy>, and choose the copy.',
    )
  if (/^PuTTY-User-Key-File/.test(text))
    return issue('is in PuTTY format. Export it as OpenSSH key, and convert that to PEM.')
  const isEncrypted =
    text.includes(begin('ENCRYPTED PRIVATE KEY')) || /^Proc-Type: 4,ENCRYPTED/m.test(text)
  if (isEncrypted && !passphrase)
    return issue(
      'is protected by a passphrase, which this type cannot store. Choose the key without one: openssl pkey -in <file> -out <copy>.',
    )
  if (isEncrypted) return { text, notes: ['Enter its passphrase below.'] }
  if (privateLabels.some((label) => text.includes(label))) return { text, notes: [] }
  if (/-----BEGIN (RSA )?PUBLIC KEY-----|^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) /m.test(text))
    return issue('holds a public key. Choose the private key that belongs to it.')
  if (text.includes(begin('CERTIFICATE')))
    return issue('holds a certificate. Choose the private key that belongs to it.')
  return issue('is not a private key in PEM format: it has no BEGIN PRIVATE KEY line.')
}

function readServiceAccount(file: File, text: string): KeyFile {
  const content = parseObject(text)
  if (!content) return { issue: `${file.name} is not a JSON key file.` }
  const { type, client_email: email, project_id: project, private_key: key } = content
  if (type !== 'service_account')
    return {
      issue: `${file.name} is not the key of a service account: its type must be "service_account".`,
    }
  if (typeof email !== 'string' || typeof key !== 'string')
    return { issue: `${file.name} is incomplete: it needs client_email and private_key.` }
  return { text, notes: [email, ...(typeof project === 'string' ? [`project ${project}`] : [])] }
}

/** A text as a JSON object; undefined where it is none. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? (parsed as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
