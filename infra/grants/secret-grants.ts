import type { Power } from '../../shared/ports/index.ts'
import type { SecretPowers } from '../../shared/ports/secret-powers.ts'
import type { DataResources } from '../data-resources.ts'
import type { Grant } from './grant.ts'
import {
  commitVersions,
  deleteSecrets,
  keepAdminKey,
  makeSecrets,
  moveSecrets,
  putVersions,
  readSecretValues,
} from './secret-rights.ts'
import { inspectSecrets, listSecrets, markSecrets } from './sweep-rights.ts'
import type { TableRights } from './table-rights.ts'

// Where a secret is missing, the row that holds its ref is read again.
const owningRow: TableRights = { GetItem: ['PROJECT#*'] }

const secretPrefix = ['secretPrefix'] as const
const keyAndPrefix = ['key', 'secretPrefix'] as const

/** The grants of one kind's five verbs: of connections' secrets, or of OAuth clients'. */
function verbs(arns: (estate: DataResources) => string) {
  return {
    writeNew: { settings: keyAndPrefix, others: (estate) => makeSecrets(estate, arns(estate)) },
    write: {
      settings: keyAndPrefix,
      others: (estate) => [...makeSecrets(estate, arns(estate)), putVersions(arns(estate))],
    },
    read: {
      settings: secretPrefix,
      table: owningRow,
      others: (estate) => readSecretValues(estate, arns(estate)),
    },
    commit: { settings: secretPrefix, others: (estate) => [commitVersions(arns(estate))] },
    discard: { settings: secretPrefix, others: (estate) => [deleteSecrets(arns(estate))] },
  } satisfies Record<string, Grant>
}

const connections = verbs(({ secretArns }) => secretArns)
const clients = verbs(({ clientSecretArns }) => clientSecretArns)

/** What the driver over Secrets Manager takes; refs are read from the table. */
const secretsManager: Record<Exclude<keyof SecretPowers, 'readSecretRefs'>, Grant> = {
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
  inspectSecrets: { settings: secretPrefix, others: (estate) => [inspectSecrets(estate)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (estate) => [markSecrets(estate)] },
}

/** The grants of the powers over secrets: of a driver each, where there are several the sum. */
export const secretGrants = {
  ...secretsManager,
  keepAdminKey: { settings: ['adminKeySecret'], others: keepAdminKey },
} satisfies Partial<Record<Power, Grant>>
