import type { Power } from '../shared/domain/powers.ts'
import type { Grant } from './grant.ts'
import {
  addVersions,
  deleteSecrets,
  keepAdminKey,
  makeSecrets,
  readSecrets,
} from './secret-rights.ts'
import { inspectSecrets, listSecrets, markSecrets, releaseVersions } from './sweep-rights.ts'

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
  openSecrets: { settings: ['secretPrefix'], others: readSecrets },
  discardSecrets: { settings: ['secretPrefix'], others: (estate) => [deleteSecrets(estate)] },

  listSecrets: { settings: ['secretPrefix'], others: () => [listSecrets()] },
  inspectSecrets: { settings: ['secretPrefix'], others: (estate) => [inspectSecrets(estate)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (estate) => [markSecrets(estate)] },
  releaseVersions: { settings: ['secretPrefix'], others: (estate) => [releaseVersions(estate)] },
  keepAdminKey: { settings: ['adminKeySecret'], others: keepAdminKey },
} satisfies Partial<Record<Power, Grant>>
