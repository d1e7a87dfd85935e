import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { isDemoIssuer } from '../../demo-sign-in/people.ts'
import { removeDurably, writeDurably } from '../durable-file.ts'
import { type ApiClient, unexpected } from './api-client.ts'
import { listProviders, providersPath, saveProvider } from './identity-provider.ts'

/** There while an identity provider of the demonstration can be stored. */
const markerIn = (dataDir: string) => join(dataDir, 'demo-sign-in')

/**
 * Has the API trust the demonstration of this start, or of none: the identity provider of an earlier
 * start is changed to this one's issuer, or deleted with its sessions. Left in place, whatever opens
 * that port of this machine later would decide who is an administrator.
 *
 * @param body the identity provider; undefined without the setting.
 */
export async function keepDemoSignIn(
  api: ApiClient,
  adminKey: string,
  body: Readonly<Record<string, unknown>> | undefined,
  dataDir: string,
): Promise<void> {
  const marker = markerIn(dataDir)
  if (!body && !(await isThere(marker))) return
  // Before the identity provider is there: a start that is killed in between leaves the marker.
  if (body) await writeDurably(marker, '')
  const all = await listProviders(api, adminKey)
  const [first, ...others] = all.filter(({ issuer }) => isDemoIssuer(issuer))
  const kept = body && first?.status === 'active' ? String(first.id) : undefined
  const stale = kept === undefined && first ? [first, ...others] : others
  for (const { id } of stale) await remove(api, adminKey, String(id))
  if (body) await saveProvider(api, adminKey, body, kept, 'MOORING_DEMO_SIGN_IN')
  else await removeDurably(marker)
}

async function remove(api: ApiClient, adminKey: string, id: string): Promise<void> {
  const answer = await api(adminKey, 'DELETE', `${providersPath}/${id}`)
  if (![204, 404].includes(answer.status)) throw unexpected(`DELETE ${providersPath}/${id}`, answer)
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
