import { parse } from '../shared/api/parse-request.ts'
import {
  ConnectionTestRequest,
  runConnectionTest,
} from '../shared/api/surfaces/native/connection-tests.ts'
import { invocationHandler } from '../shared/lambda/invocation.ts'
import { tryConnections } from '../shared/probe/try-connections.ts'

export const handler = invocationHandler(
  runConnectionTest,
  { tryConnections },
  async (payload, powers) => {
    const { type, config } = parse(ConnectionTestRequest, payload)
    return powers.tryConnections.test(type, config)
  },
)
