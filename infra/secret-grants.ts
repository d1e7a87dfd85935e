import type { Power } from '../shared/ports/powers.ts'
import type { Grant } from './grant.ts'
import {
  addVersions,
  deleteSecrets,
  keepAdminKey,
  makeSecrets,
  moveSecrets,
  readSecrets,
} from './secret-rights.ts'
import { inspectSecrets, listSecrets, markSecrets, releaseVersions } from './sweep-rights.ts'
import type { TableRights } from './table-rights.ts'

// Where a secret is missing, the row that pins it is read again.
const pinningRow: TableRights = { GetItem: ['PROJECT#*'] }

/** The grants of the powers over Secrets Manager. */
export const secretGrants = {
  sealSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [...makeSecrets(estate), deleteSecrets(estate)],
  },
  resealSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [...makeSecrets(estate), addVersions(estate)],
  },
  openSecrets: {
    settings: ['secretPrefix'],
    table: pinningRow,
    others: (estate) => readSecrets(estate),
  },
  discardSecrets: { settings: ['secretPrefix'], others: (estate) => [deleteSecrets(estate)] },

  sealClientSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [
      ...makeSecrets(estate, estate.clientSecretArns),
      deleteSecrets(estate, estate.clientSecretArns),
    ],
  },
  resealClientSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [
      ...makeSecrets(estate, estate.clientSecretArns),
      addVersions(estate, estate.clientSecretArns),
    ],
  },
  openClientSecrets: {
    settings: ['secretPrefix'],
    table: pinningRow,
    others: (estate) => readSecrets(estate, estate.clientSecretArns),
  },
  discardClientSecrets: {
    settings: ['secretPrefix'],
    others: (estate) => [deleteSecrets(estate, estate.clientSecretArns)],
  },
  moveClientSecrets: { settings: ['key', 'secretPrefix'], others: moveSecrets },

  listSecrets: { settings: ['secretPrefix'], others: () => [listSecrets()] },
  inspectSecrets: { settings: ['secretPrefix'], others: (estate) => [inspectSecrets(estate)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (estate) => [markSecrets(estate)] },
  releaseVersions: { settings: ['secretPrefix'], others: (estate) => [releaseVersions(estate)] },
  keepAdminKey: { settings: ['adminKeySecret'], others: keepAdminKey },
} satisfies Partial<Record<Power, Grant>>
