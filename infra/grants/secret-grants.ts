import type { Power } from '../../shared/ports/index.ts'
import type { Grant } from './grant.ts'
import {
  addVersions,
  deleteSecrets,
  keepAdminKey,
  makeSecrets,
  moveSecrets,
  readSecretValues,
} from './secret-rights.ts'
import { commitSecrets, inspectSecrets, listSecrets, markSecrets } from './sweep-rights.ts'
import type { TableRights } from './table-rights.ts'

// Where a secret is missing, the row that pins it is read again.
const pinningRow: TableRights = { GetItem: ['PROJECT#*'] }

/** The grants of the powers over Secrets Manager. */
export const secretGrants = {
  writeNewSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [...makeSecrets(estate), deleteSecrets(estate)],
  },
  writeSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [...makeSecrets(estate), addVersions(estate)],
  },
  readSecrets: {
    settings: ['secretPrefix'],
    table: pinningRow,
    others: (estate) => readSecretValues(estate),
  },
  discardSecrets: { settings: ['secretPrefix'], others: (estate) => [deleteSecrets(estate)] },

  writeNewClientSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [
      ...makeSecrets(estate, estate.clientSecretArns),
      deleteSecrets(estate, estate.clientSecretArns),
    ],
  },
  writeClientSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [
      ...makeSecrets(estate, estate.clientSecretArns),
      addVersions(estate, estate.clientSecretArns),
    ],
  },
  readClientSecrets: {
    settings: ['secretPrefix'],
    table: pinningRow,
    others: (estate) => readSecretValues(estate, estate.clientSecretArns),
  },
  discardClientSecrets: {
    settings: ['secretPrefix'],
    others: (estate) => [deleteSecrets(estate, estate.clientSecretArns)],
  },
  moveClientSecrets: { settings: ['key', 'secretPrefix'], others: moveSecrets },

  listSecrets: { settings: ['secretPrefix'], others: () => [listSecrets()] },
  inspectSecrets: { settings: ['secretPrefix'], others: (estate) => [inspectSecrets(estate)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (estate) => [markSecrets(estate)] },
  commitSecrets: { settings: ['secretPrefix'], others: (estate) => [commitSecrets(estate)] },
  keepAdminKey: { settings: ['adminKeySecret'], others: keepAdminKey },
} satisfies Partial<Record<Power, Grant>>
