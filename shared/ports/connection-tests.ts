import type { ConnectionTestResult } from '../model/connection-test-result.ts'
import type { JsonObject } from '../model/json.ts'

/** The powers of connection tests: see `Powers`. */
export interface ConnectionTestPowers {
  /** Tests a connection at its service, through the egress guard; a failed test is a value. */
  tryConnections: { test(type: string, config: JsonObject): Promise<ConnectionTestResult> }
  /** Passes a connection to the function that tests it: that one connects to untrusted servers and has no rights. */
  requestConnectionTests: {
    request(type: string, config: JsonObject): Promise<ConnectionTestResult>
  }
  /** Counts the connection tests of an access key against its limit per minute. */
  countConnectionTests: {
    /** @throws Problem `too_many_connection_tests` where the limit of this minute is reached. */
    count(keyId: string, now: Date): Promise<void>
  }
}
