import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { listOf, membersOf } from '../../cloudformation/json.ts'
import { reasonOf, StartRefused } from '../progress.ts'
import { type ApiAnswer, type ApiClient, unexpected } from './api-client.ts'
import type { LocalFile } from './local-file.ts'

const setting = 'MOORING_IDENTITY_PROVIDER'

/** The path of identity providers. */
export const providersPath = '/v1/identity-providers'

/** The content of the file of `MOORING_IDENTITY_PROVIDER`. @throws StartRefused with the correction. */
export async function readProvider(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = reasonOf(error)
    throw new StartRefused(`${setting}: ${file} cannot be read (${reason}). Correct the path.`)
  })
  const body = objectIn(text)
  if (body) return body
  throw new StartRefused(`${setting}: ${file} is not a JSON object.`)
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return membersOf(JSON.parse(text))
  } catch {
    // The parser's message quotes the file, which can hold a secret.
    return undefined
  }
}

type Sent = LocalFile['identity_provider']

/**
 * Has the API trust an identity provider: where it differs from what was sent last, as a change of
 * that one, of the one with the same issuer, or as a new one.
 *
 * @returns what to remember.
 * @throws StartRefused with what the API finds wrong.
 */
export async function sendProvider(
  api: ApiClient,
  adminKey: string,
  body: Readonly<Record<string, unknown>>,
  sent: Sent,
): Promise<NonNullable<Sent>> {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  if (sent?.hash === hash) return sent
  const own = async () =>
    (await listProviders(api, adminKey)).find(({ issuer }) => issuer === body.issuer)?.id
  const id = sent?.id ?? (await own())
  const known = id === undefined ? undefined : String(id)
  return { id: await saveProvider(api, adminKey, body, known, setting), hash }
}

/**
 * Creates an identity provider, or replaces one where it is still there.
 *
 * @param named the setting that an issue is about. @returns its id.
 * @throws StartRefused with what the API finds wrong.
 */
export async function saveProvider(
  api: ApiClient,
  adminKey: string,
  body: Readonly<Record<string, unknown>>,
  id: string | undefined,
  named: string,
): Promise<string> {
  const changed = id && (await api(adminKey, 'PUT', `${providersPath}/${id}`, body))
  const isGone = !changed || changed.status === 404
  const answer = isGone ? await api(adminKey, 'POST', providersPath, body) : changed
  if (answer.status < 300) return String(membersOf(answer.data).id)
  throw rejection(answer, named)
}

/** The identity providers of the run. */
export async function listProviders(api: ApiClient, adminKey: string) {
  const answer = await api(adminKey, 'GET', `${providersPath}?page_size=500`)
  if (answer.status !== 200) throw unexpected(`GET ${providersPath}`, answer)
  return listOf(answer.data).map(membersOf)
}

function rejection(answer: ApiAnswer, named: string): Error {
  if (answer.status >= 500) return unexpected(`POST ${providersPath}`, answer)
  const { message, details } = membersOf(answer.error)
  const issues = Object.entries(membersOf(details ?? {})).map(([at, issue]) => `${at}: ${issue}`)
  return new StartRefused(`${named}: ${issues.length > 0 ? issues.join('; ') : message}`)
}
