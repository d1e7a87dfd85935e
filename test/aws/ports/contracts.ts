import type { Gaps } from '../contract.ts'
import { accessKeysContract } from './access-keys.contract.ts'
import { clientKeyContract } from './client-key.contract.ts'
import { clientSecretsContract } from './client-secrets.contract.ts'
import { connectionTestsContract } from './connection-tests.contract.ts'
import { connectionsContract } from './connections.contract.ts'
import { eventsContract } from './events.contract.ts'
import { grantsContract } from './grants.contract.ts'
import { identityContract } from './identity.contract.ts'
import { issuerClaimsContract } from './issuer-claims.contract.ts'
import { listsContract } from './lists.contract.ts'
import { logContract } from './log.contract.ts'
import { namesContract } from './names.contract.ts'
import { projectsContract } from './projects.contract.ts'
import { readingContract } from './reading.contract.ts'
import { readsContract } from './reads.contract.ts'
import { referencesContract } from './references.contract.ts'
import { requestsContract } from './requests.contract.ts'
import { secretsContract } from './secrets.contract.ts'
import type { Subject } from './subject.ts'
import { sweepContract } from './sweep.contract.ts'
import { transfersContract } from './transfers.contract.ts'

/** Every guarantee of the powers, asked of any implementation of them, over what may have gaps. */
export function portContracts(name: string, make: () => Promise<Subject>, gaps: Gaps = {}): void {
  connectionsContract(name, make)
  readingContract(name, make)
  listsContract(name, make)
  projectsContract(name, make)
  namesContract(name, make)
  transfersContract(name, make)
  accessKeysContract(name, make)
  identityContract(name, make)
  requestsContract(name, make)
  connectionTestsContract(name, make)
  referencesContract(name, make)
  eventsContract(name, make)
  logContract(name, make)
  readsContract(name, async () => {
    const { powers, events } = await make()
    return { record: powers.recordReads.record, events }
  })
  sweepContract(name, make)
  secretsContract(name, { make, keepsOutsideRows: true }, gaps)
  clientSecretsContract(name, make)
  clientKeyContract(name, make)
  issuerClaimsContract(name, make)
  grantsContract(name, make)
}
