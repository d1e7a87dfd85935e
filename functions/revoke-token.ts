import { revokeToken } from '../shared/api/surfaces/token/operations.ts'
import { readAccessKeys } from '../shared/aws/access-keys.ts'
import { endSessions } from '../shared/aws/sessions.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { eventOf } from '../shared/model/event.ts'
import { Problem } from '../shared/model/problem.ts'

export const handler = endpoint(
  revokeToken,
  { readAccessKeys, endSessions },
  async ({ caller, context }, { readAccessKeys, endSessions }) => {
    if (!caller.session) throw new Problem('not_a_session')
    const session = await readAccessKeys.find(caller.keyId)
    if (!session) throw new Problem('access_key_not_found')
    const { role, user } = session
    const event = eventOf('session.ended', session.id, context, { role, user })
    await endSessions.end(session, event)
    return { body: undefined }
  },
)
