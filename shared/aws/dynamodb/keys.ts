import { shardOf } from '../../model/event.ts'

/** The primary key of a row. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

const key = (pk: string, sk: string): Key => ({ pk, sk })

/** The key of every record: written here alone (docs/internals/storage.md explains them). */
export const keys = {
  project: (id: string) => key(`PROJECT#${id}`, 'PROJECT'),
  /** One row per project, by name: it makes names unique, and the list one query. */
  projectName: (name: string) => key('PROJECTS', `NAME#${name}`),
  connection: (ownerId: string, id: string) => key(`PROJECT#${ownerId}`, `CONNECTION#${id}`),
  /** The sort and filter values of lists, in a row of their own: it is small, and read in bulk. */
  connectionListing: (ownerId: string, id: string) => key(`PROJECT#${ownerId}`, `LISTED#${id}`),
  /** Which connection of an owner has a name that is unique. */
  connectionName: (ownerId: string, name: string) => key(`PROJECT#${ownerId}`, `NAME#${name}`),
  /** Which connection of an owner an import gave this external id. */
  externalId: (ownerId: string, externalId: string) =>
    key(`PROJECT#${ownerId}`, `EXTERNAL#${externalId}`),
  connectionOwner: (id: string) => key(`CONNECTION#${id}`, 'HOME'),
  oauth2Client: (projectId: string, id: string) =>
    key(`PROJECT#${projectId}`, `OAUTH2CLIENT#${id}`),
  oauth2ClientOwner: (id: string) => key(`OAUTH2CLIENT#${id}`, 'HOME'),
  /** A type of resource holds no "#", so no two resources have the same key. */
  reference: (connectionId: string, type: string, id: string) =>
    key(`CONNECTION#${connectionId}`, `REFERENCE#${type}#${id}`),
  accessKey: (id: string) => key(`ACCESSKEY#${id}`, 'KEY'),
  /** What a list shows of a key, by project; without its hashes. */
  accessKeyListing: (projectId: string | undefined, id: string) =>
    key('ACCESSKEYS', `${keyOwner(projectId)}#KEY#${id}`),
  connectionEvent: (id: string, eventId: string) => key(`CONNECTION#${id}`, `EVENT#${eventId}`),
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
