import {
  GetSecretValueCommand,
  paginateListSecrets,
  type SecretListEntry,
} from '@aws-sdk/client-secrets-manager'
import { isInlineRef, type SecretRef, type Secrets } from '../../../shared/model/secret.ts'
import type { Row } from '../ports/aws-subject.ts'
import type { Deployment } from '../ports/deployment.ts'
import { markedType } from './rig.ts'

/** Every secret of the deployment, by its name after the prefix: those to be deleted, too. */
export async function secretsIn({ secretsManager, secretPrefix }: Deployment) {
  const secrets = new Map<string, SecretListEntry>()
  const mine = { Key: 'name' as const, Values: [secretPrefix] }
  const input = { IncludePlannedDeletion: true, MaxResults: 100, Filters: [mine] }
  for await (const page of paginateListSecrets({ client: secretsManager }, input)) {
    for (const secret of page.SecretList ?? []) {
      secrets.set((secret.Name ?? '').slice(secretPrefix.length), secret)
    }
  }
  return secrets
}

/** The records about somebody or something. */
export const aboutIn = (rows: readonly Row[], subject: unknown) =>
  rows.filter((row) => row.sk.startsWith('EVENT#') && row.subject === subject)

/** Whether such work about somebody is left over. */
export function leftFor(rows: readonly Row[], subject: unknown, kind: string): boolean {
  return rows.some(
    (row) => row.pk.startsWith('LEFTOVER#') && row.subject === subject && row.kind === kind,
  )
}

/** The name of the secret that a row may pin, after the prefix. */
export const secretNameOf = ({ sk, home, id }: Row) =>
  `${sk.startsWith('OAUTH2CLIENT#') ? 'oauth2-clients' : 'connections'}/${home}/${id}`

/** The version that a row pins must open, and must be the one that was written with it. */
export async function wrongSecret({ secretsManager, secretPrefix }: Deployment, row: Row) {
  const name = secretNameOf(row)
  const VersionId = row.secretVersion as string | undefined
  const withheld = row.withheldFields as readonly string[] | undefined
  // A connection has none where it withholds no field, and an OAuth client where its id is the URL
  // of a client metadata document; every other has one.
  const isDocument = String(row.clientId).startsWith('https:')
  const isBare = row.sk.startsWith('CONNECTION#') ? withheld?.length === 0 : isDocument
  if (VersionId === undefined) return isBare ? [] : [`${name} has a secret and pins nothing`]
  if (isInlineRef(VersionId as SecretRef)) return wrongEnvelope(row)
  const read = (SecretId: string) =>
    secretsManager
      .send(new GetSecretValueCommand({ SecretId, VersionId }))
      .catch((error: Error) => error)
  const inPlace = await read(secretPrefix + name)
  const isClients = row.sk.startsWith('OAUTH2CLIENT#')
  // Until it is moved, an OAuth client's secret of version 0.1 is among those of connections.
  const old = `${secretPrefix}connections/${row.home}/${row.id}`
  const value = inPlace instanceof Error && isClients ? await read(old) : inPlace
  if (value instanceof Error) return [`${name} does not open: ${value.name}`]
  return wrongMark(row, JSON.parse(value.SecretString ?? '{}').session_token)
}

/** Secrets in their row must decrypt, and must be those that were written with it. */
async function wrongEnvelope(row: Row): Promise<string[]> {
  const { readSecrets } = await import('../../../shared/aws/secrets/index.ts')
  const kind = row.sk.startsWith('OAUTH2CLIENT#') ? ({ kind: 'oauth2_client' } as const) : {}
  const owner = { ownerId: String(row.home), id: String(row.id), ...kind }
  const secrets = await readSecrets
    .read(owner, row.secretVersion as SecretRef)
    .catch(() => undefined)
  if (!secrets) return [`${secretNameOf(row)} does not decrypt`]
  return wrongMark(row, secrets.session_token?.reveal())
}

function wrongMark(row: Row, secret: unknown): string[] {
  if (row.type !== markedType) return []
  const { access_key_id: open } = JSON.parse(String(row.config))
  const same = String(open).replace('open-', '') === String(secret).replace('LEAK-', '')
  return same ? [] : [`${secretNameOf(row)} pins the secret of another version`]
}

/** The tokens of a grant must open in their row, whatever became of it: nothing is thrown away. */
export async function wrongGrant({ home, id, grant }: Row): Promise<string[]> {
  if (grant === undefined) return []
  const { decryptTokens } = await import('../../../shared/aws/kms.ts')
  const { tokens, tokenVersion: version } = JSON.parse(String(grant))
  // Only the lease of a first mint was written.
  if (tokens === '' && version === 0) return []
  const place = { purpose: 'grant', ownerId: String(home), id: String(id), version } as const
  const found = await decryptTokens.decrypt(place, tokens).catch(() => ({}) as Secrets)
  const { access_token, token = access_token, session_token = token } = found
  return session_token ? [] : [`${id} has a grant that does not open`]
}

const mostLabels = 20

/** A secret without a row is allowed where its owner never came to be: its name tells the sweep. */
export function forgottenSecrets(
  rows: readonly Row[],
  secrets: ReadonlyMap<string, SecretListEntry>,
): string[] {
  const owners = rows.filter(({ sk }) => /^(CONNECTION|OAUTH2CLIENT)#/.test(sk))
  const owned = new Set(owners.map(secretNameOf))
  return [...secrets].flatMap(([name, { DeletedDate }]) => {
    if (owned.has(name) || DeletedDate !== undefined) return []
    // The move, when it is repeated, leaves work for the old copy of a client's secret.
    if (owned.has(name.replace('connections/', 'oauth2-clients/'))) return []
    const id = name.split('/')[2]
    const came = aboutIn(rows, id).some(({ type }) => String(type).endsWith('.created'))
    const forgotten = came && !leftFor(rows, id, 'discard_secret')
    return forgotten ? [`${name} is a secret whose owner went, and nobody minds`] : []
  })
}

/** The names and labels of secrets. */
export function wrongSecrets(
  { secretPrefix }: Deployment,
  secrets: ReadonlyMap<string, SecretListEntry>,
): string[] {
  return [...secrets].flatMap(([name, secret]) => [
    ...(/^(connections|oauth2-clients)\/[^/]+\/[0-9a-f-]{36}$/.test(name)
      ? []
      : [`${secretPrefix}${name} is nobody's`]),
    ...(Object.values(secret.SecretVersionsToStages ?? {}).flat().length <= mostLabels
      ? []
      : [`${name} bears too many labels`]),
  ])
}
