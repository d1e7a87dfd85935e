import type { Power } from '../../shared/ports/index.ts'
import type { SecretPowers } from '../../shared/ports/secrets.ts'
import type { DataResources } from '../data-resources.ts'
import type { IamGrant } from './iam-grant.ts'
import {
  commitVersions,
  deleteSecrets,
  inspectSecrets,
  listSecrets,
  makeSecrets,
  markSecrets,
  moveSecrets,
  putVersions,
  readSecretValues,
  storeAdminKey,
} from './secret-rights.ts'
import type { TableRights } from './table-rights.ts'

// Where a secret is missing, the row that holds its ref is read again.
const owningRow: TableRights = { GetItem: ['PROJECT#*'] }

const secretPrefix = ['secretPrefix'] as const
const keyAndPrefix = ['key', 'secretPrefix'] as const

/** The grants of one kind's five verbs: of connections' secrets, or of OAuth clients'. */
function verbs(arns: (data: DataResources) => string) {
  return {
    writeNew: { settings: keyAndPrefix, others: (data) => makeSecrets(data, arns(data)) },
    write: {
      settings: keyAndPrefix,
      others: (data) => [...makeSecrets(data, arns(data)), putVersions(arns(data))],
    },
    read: {
      settings: secretPrefix,
      table: owningRow,
      others: (data) => readSecretValues(data, arns(data)),
    },
    commit: { settings: secretPrefix, others: (data) => [commitVersions(arns(data))] },
    discard: { settings: secretPrefix, others: (data) => [deleteSecrets(arns(data))] },
  } satisfies Record<string, IamGrant>
}

const connections = verbs(({ secretArns }) => secretArns)
const clients = verbs(({ clientSecretArns }) => clientSecretArns)

/** What the driver over Secrets Manager takes; refs are read from the table. */
const secretsManager: Record<Exclude<keyof SecretPowers, 'readSecretRefs'>, IamGrant> = {
  writeNewSecrets: connections.writeNew,
  writeSecrets: connections.write,
  readSecrets: connections.read,
  commitSecrets: connections.commit,
  discardSecrets: connections.discard,

  writeNewClientSecrets: clients.writeNew,
  writeClientSecrets: clients.write,
  readClientSecrets: clients.read,
  commitClientSecrets: clients.commit,
  discardClientSecrets: clients.discard,
  moveClientSecrets: { settings: keyAndPrefix, others: moveSecrets },

  listSecrets: { settings: secretPrefix, others: () => [listSecrets()] },
  inspectSecrets: { settings: secretPrefix, others: (data) => [inspectSecrets(data)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (data) => [markSecrets(data)] },
}

/** The grants of the powers over secrets: of a driver each, where there are several the sum. */
export const secretGrants = {
  ...secretsManager,
  storeAdminKey: { settings: ['adminKeySecret'], others: storeAdminKey },
} satisfies Partial<Record<Power, IamGrant>>
