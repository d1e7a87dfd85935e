import type { JsonObject } from '../model/json.ts'
import type { Tested } from '../model/tested.ts'

/** What it takes to test a connection: see `Powers`. */
export interface ConnectionTestPowers {
  /** Tries a connection out at its service, through the egress guard; never rejects for what that does. */
  tryConnections: { tryOut(type: string, config: JsonObject): Promise<Tested> }
  /** Hands a connection to the function that tries it: that one speaks to strangers and has no rights. */
  requestConnectionTests: { request(type: string, config: JsonObject): Promise<Tested> }
  /** Counts the connection tests that an access key asks for, against its budget for a minute. */
  countConnectionTests: {
    /** @throws Problem `too_many_connection_tests` where the budget of this minute is used up. */
    count(keyId: string, now: Date): Promise<void>
  }
}
