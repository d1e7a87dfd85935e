import { afterAll } from 'vitest'
import { consenting } from './consent-scenarios.ts'
import { eachCallFails } from './faults.ts'
import { endProviders } from './provider.ts'

afterAll(endProviders)
eachCallFails(consenting, 'brief')
