import { afterAll } from 'vitest'
import { eachCallFails } from './faults.ts'
import { endMcpServers, mcpFlows } from './mcp-scenarios.ts'
import { endProviders } from './provider.ts'

afterAll(endMcpServers)
afterAll(endProviders)
eachCallFails(mcpFlows, 'brief')
