import type { SecretOwner } from '../../../model/secret.ts'

/** The part of a secret's name that says whose it is: IAM tells the two kinds apart by it. */
const secretPlaces = { connection: 'connections', oauth2_client: 'oauth2-clients' } as const

/** A secret's name after the prefix: `connections/<home>/<id>`, or below `oauth2-clients/`. */
export function secretPath({ home, id, kind }: SecretOwner): string {
  return `${secretPlaces[kind ?? 'connection']}/${home}/${id}`
}

/** Whose secret has this name after the prefix; undefined where it is none of ours. */
export function ownerAt(path: string): SecretOwner | undefined {
  const [place, home, id, ...more] = path.split('/')
  if (!home || !id || more.length > 0) return undefined
  if (place === secretPlaces.connection) return { home, id }
  return place === secretPlaces.oauth2_client ? { home, id, kind: 'oauth2_client' } : undefined
}

/** The tags that name the owner of a secret to a person who looks into the account. */
export function ownerTags({ home, id, kind }: SecretOwner) {
  return [
    { Key: 'mooring:home', Value: home },
    { Key: kind ? 'mooring:oauth2-client' : 'mooring:connection', Value: id },
  ]
}
