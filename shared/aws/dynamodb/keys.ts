import { shardOf } from '../../model/event.ts'

/** The primary key of a row. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

const key = (pk: string, sk: string): Key => ({ pk, sk })

/** Sorts below every character that a name holds, so that "a" precedes "a b". */
const below = '\u0001'

// A sort key has 1,024 bytes, and a name up to 1,020: longer names sort by their first 900.
const maxNameBytes = 900

function listPlace(prefix: string, value: string, id: string): string {
  const whole = Buffer.byteLength(value) <= maxNameBytes
  const part = whole ? value : Buffer.from(value).toString('utf8', 0, maxNameBytes)
  return `${prefix}${whole ? part : part.replace(/\uFFFD+$/, '')}${below}${id}`
}

/** The key of every record: written here alone (docs/internals/storage.md explains them). */
export const keys = {
  project: (id: string) => key(`PROJECT#${id}`, 'PROJECT'),
  /** One row per project, by name: it makes names unique, and the list one query. */
  projectName: (name: string) => key('PROJECTS', `NAME#${name}`),
  connection: (ownerId: string, id: string) => key(`PROJECT#${ownerId}`, `CONNECTION#${id}`),
  /** The sort and filter values of lists, in a row of their own: it is small, and read in bulk. */
  connectionListing: (ownerId: string, id: string) => key(`PROJECT#${ownerId}`, `LISTED#${id}`),
  /** A connection in its owner's list by name. */
  listedByName: (ownerId: string, name: string, id: string) =>
    key(`LIST#${ownerId}`, listPlace('NAME#', name, id)),
  /** The same among those of its type. */
  listedByType: (ownerId: string, type: string, name: string, id: string) =>
    key(`LIST#${ownerId}`, listPlace(`TYPE#${type}${below}`, name, id)),
  listedByCreation: (ownerId: string, createdAt: string, id: string) =>
    key(`LIST#${ownerId}`, listPlace('CREATED#', createdAt, id)),
  /** How many connections of an owner a shard counts. */
  listCount: (ownerId: string, shard: string) => key(`LIST#${ownerId}`, `COUNT#${shard}`),
  /** That every connection of an owner is in its lists; read together with the counts. */
  listComplete: (ownerId: string) => key(`LIST#${ownerId}`, 'COUNT#COMPLETE'),
  /** How many personal connections a user has, in a shard; a user's name may hold any character. */
  ownCount: (ownerId: string, user: string, shard: string) =>
    key(`LIST#${ownerId}`, `MINE#${encodeURIComponent(user)}#${shard}`),
  /** Which connection of an owner has a name that is unique. */
  connectionName: (ownerId: string, name: string) => key(`PROJECT#${ownerId}`, `NAME#${name}`),
  /** Which connection of an owner an import gave this external id. */
  externalId: (ownerId: string, externalId: string) =>
    key(`PROJECT#${ownerId}`, `EXTERNAL#${externalId}`),
  connectionOwner: (id: string) => key(`CONNECTION#${id}`, 'HOME'),
  oauth2Client: (projectId: string, id: string) =>
    key(`PROJECT#${projectId}`, `OAUTH2CLIENT#${id}`),
  /** Which OAuth client Mooring registered for an issuer, by the hash of type and issuer. */
  issuerClaim: (ownerId: string, hash: string) => key(`PROJECT#${ownerId}`, `ISSUER#${hash}`),
  oauth2ClientOwner: (id: string) => key(`OAUTH2CLIENT#${id}`, 'HOME'),
  /** A type of resource holds no "#", so no two resources have the same key. */
  reference: (connectionId: string, type: string, id: string) =>
    key(`CONNECTION#${connectionId}`, `REFERENCE#${type}#${id}`),
  accessKey: (id: string) => key(`ACCESSKEY#${id}`, 'KEY'),
  /** What a list shows of a key, by project; without its hashes. */
  accessKeyListing: (projectId: string | undefined, id: string) =>
    key('ACCESSKEYS', `${keyOwner(projectId)}#KEY#${id}`),
  /** Every identity provider: read together, since a token names its issuer and not a provider. */
  identityProvider: (id: string) => key('IDENTITYPROVIDERS', `PROVIDER#${id}`),
  /** The version of an identity provider, in a row for each shard: each new session checks one of them. */
  identityGuard: (id: string, shard: string) => key(`IDENTITYPROVIDER#${id}#${shard}`, 'GUARD'),
  /** What a list shows of a session, by provider; without its hash. */
  sessionListing: (provider: string, id: string) =>
    key(keys.sessionShard(shardOf(id)), `${provider}#${id}`),
  sessionShard: (shard: string) => `SESSIONS#${shard}`,
  signIn: (hash: string) => key(`SIGNIN#${hash}`, 'SIGNIN'),
  connectionEvent: (id: string, eventId: string) => key(`CONNECTION#${id}`, `EVENT#${eventId}`),
  /** A read of a connection's credentials: spread, since one connection can be read very often. */
  connectionRead: (id: string, shard: number, eventId: string) =>
    key(`CONNECTION#${id}#READ#${shard}`, `EVENT#${eventId}`),
  /** An event about a project, its keys or, without a project, the deployment's keys. */
  projectEvent: (projectId: string | undefined, eventId: string) =>
    key(keyOwner(projectId), `EVENT#${eventId}`),
  /** How many connection tests an access key has asked for in one minute since 1970. */
  connectionTests: (keyId: string, minute: number) =>
    key(`CONNECTIONTESTS#${keyId}`, `MINUTE#${minute}`),
  request: (scope: string, hash: string) => key(`IDEMPOTENCY#${scope}#${hash}`, 'RESULT'),
  /** A key pair for static secrets; versions of one shard sort by their number. */
  secretKey: (shard: string, version: number) => key(`SECRETKEY#${shard}`, keyVersion(version)),
  /** The same of a project with a key of its own: apart, so that who deletes projects deletes no other. */
  projectSecretKey: (projectId: string, version: number) =>
    key(`PROJECTKEY#${projectId}`, keyVersion(version)),
  authorization: (stateHash: string) => key(`AUTHORIZATION#${stateHash}`, 'STATE'),
  cleanupTask: (id: string) => key(keys.cleanupShard(shardOf(id)), id),
  cleanupShard: (shard: string) => `LEFTOVER#${shard}`,
  /** The partition of the index `due`. */
  dueShard: (shard: string) => `DUE#${shard}`,
  /** A partition of the index `log`: some of a project's records of one kind. */
  projectLog: (projectId: string, kind: string, shard: number) =>
    `LOG#${projectId}#${kind}#${shard}`,
  /** A partition of the index `due` that holds some of all records of one kind. */
  deploymentLog: (kind: string, shard: number) => `LOG#${kind}#${shard}`,
}

const keyVersion = (version: number) => `VERSION#${String(version).padStart(8, '0')}`

/** The owner and id in the key of a connection's row. */
export function parseConnectionKey({ pk, sk }: Key): { ownerId: string; id: string } {
  const { pk: owner, sk: connection } = keys.connection('', '')
  return { ownerId: pk.slice(owner.length), id: sk.slice(connection.length) }
}

/** Whose access keys or events these are. */
export function keyOwner(projectId: string | undefined): string {
  return projectId === undefined ? 'DEPLOYMENT' : `PROJECT#${projectId}`
}
