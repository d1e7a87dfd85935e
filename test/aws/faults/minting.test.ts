import { afterAll } from 'vitest'
import { eachCallFails } from './faults.ts'
import { mintings } from './minting-scenarios.ts'
import { endProviders } from './provider.ts'

afterAll(endProviders)
eachCallFails(mintings)
