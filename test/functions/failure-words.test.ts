import { expect, it } from 'vitest'
import { failureMessage, knownReasons } from '../../console/parts/failure-messages.ts'
import { callbackReason, failureReasons } from '../../shared/oauth/failure-reasons.ts'

/** The kind under which the API classifies this error code of a token endpoint. */
const kinds = new Map([
  ['invalid_grant', 'dead'],
  ['invalid_client', 'client_refused'],
])

it('the console has the same message for each reason as the API, which it cannot import', () => {
  for (const reason of knownReasons)
    expect([reason, failureMessage(reason)]).toEqual([
      reason,
      failureReasons[kinds.get(reason) ?? reason],
    ])
  const shown = new Set([...knownReasons, ...kinds.values()])
  // The console has one message for unknown reasons, and others under the codes above.
  const others = ['unknown_error', 'misconfigured', 'passing', 'unclassified']
  expect(Object.keys(failureReasons).filter((reason) => !shown.has(reason))).toEqual(others)
})

it.each(['toString', '__proto__', 'constructor', 'Call 0800 now', ''])(
  'no reason that a link makes up is shown: %j',
  (made) => {
    expect(failureMessage(made)).toBe('The provider did not grant the authorization.')
    expect(callbackReason(made)).toBe('unknown_error')
  },
)
