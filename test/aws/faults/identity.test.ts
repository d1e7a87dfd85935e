import { afterAll } from 'vitest'
import { eachCallFails } from './faults.ts'
import { endIssuer, identities } from './identity-scenarios.ts'

afterAll(endIssuer)
eachCallFails(identities, 'brief')
