import type { SecretOwner } from '../../../model/secret.ts'

/** The part of a secret's name that states its kind: IAM policies distinguish the two kinds by it. */
const secretPlaces = { connection: 'connections', oauth2_client: 'oauth2-clients' } as const

/** A secret's name after the prefix: `connections/<ownerId>/<id>`, or below `oauth2-clients/`. */
export function secretPath({ ownerId, id, kind }: SecretOwner): string {
  return `${secretPlaces[kind ?? 'connection']}/${ownerId}/${id}`
}

/** The owner of the secret with this name after the prefix; undefined where it is not ours. */
export function ownerAt(path: string): SecretOwner | undefined {
  const [place, ownerId, id, ...more] = path.split('/')
  if (!ownerId || !id || more.length > 0) return undefined
  if (place === secretPlaces.connection) return { ownerId, id }
  return place === secretPlaces.oauth2_client ? { ownerId, id, kind: 'oauth2_client' } : undefined
}

/** The tags that name the owner of a secret to a person who looks into the account. */
export function ownerTags({ ownerId, id, kind }: SecretOwner) {
  return [
    { Key: 'mooring:home', Value: ownerId },
    { Key: kind ? 'mooring:oauth2-client' : 'mooring:connection', Value: id },
  ]
}
