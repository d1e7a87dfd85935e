import { statusOf } from '../../../shared/api/surface.ts'
import { lookupAlias } from '../../../shared/model/lookup-permission.ts'
import type { ProblemCode } from '../../../shared/model/problem.ts'
import { type Answer, type Body, context } from '../../support/call.ts'
import { keptConnection } from './connection-scenarios.ts'
import type { Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'

const readsOf = async ({ powers }: Rig, id: string) =>
  (await powers.readEvents.page(id, 0, 50)).filter(
    ({ type }) => type === 'connection.credentials_read',
  ).length

const tells = ({ text }: Answer) => text.includes('LEAK')

/** A connection is resolved. */
export const reading = readingBy('read-credentials')

/** A connection is resolved for an AWS SDK. */
export const readingForAws = readingBy('read-aws-credentials')

function readingBy(operation: string): Scenario {
  return {
    name: operation,
    async prepare(rig) {
      const { id } = await keptConnection(rig)
      const act = () => rig.ask(operation, { params: { connection_id: id } })
      return {
        act,
        async judge(answer) {
          const audited = (await readsOf(rig, id)) > 0
          return [
            answer.status === 200 && !tells(answer) && 'is not resolved',
            tells(answer) && !audited && 'was read unaudited',
            (await act()).status !== 200 && 'cannot be repeated',
          ]
        },
      }
    },
  }
}

/** A connection is resolved that this process has resolved before. */
export const readingAgain: Scenario = {
  name: 'read-credentials, again',
  async prepare(rig) {
    const { id } = await keptConnection(rig)
    const act = () => rig.ask('read-credentials', { params: { connection_id: id } })
    await act()
    return {
      act,
      async judge(answer) {
        const audited = (await readsOf(rig, id)) > 1
        return [
          answer.status === 200 && !tells(answer) && 'is not resolved',
          tells(answer) && !audited && 'was read unaudited',
          (await act()).status !== 200 && 'cannot be repeated',
        ]
      },
    }
  },
}

/** Several connections are resolved at once. */
export const readingMany: Scenario = {
  name: 'read-credentials-batch',
  async prepare(rig) {
    const made = [await keptConnection(rig), await keptConnection(rig), await keptConnection(rig)]
    const body = { connection_ids: made.map(({ id }) => id) }
    const act = () => rig.ask('read-credentials-batch', { body })
    return {
      act,
      async judge(answer, fault) {
        const reads = await Promise.all(made.map(({ id }) => readsOf(rig, id)))
        const told = answer.text.match(/"secret_access_key":"LEAK/g)?.length ?? 0
        const refused = answer.text.match(/"code":"dependency_unavailable"/g)?.length ?? 0
        const lasting = fault?.lasts === 'always' || fault?.lasts === 'outage'
        return [
          tells(answer) && reads.some((count) => count === 0) && 'were read unaudited',
          answer.status === 200 && told + refused !== 3 && 'are neither told nor refused',
          answer.status === 200 && !lasting && told !== 3 && 'are not all resolved',
          (await act()).status !== 200 && 'cannot be repeated',
        ]
      },
    }
  },
}

/** Several connections are resolved for a Lambda function. */
export const lookingUp: Scenario = {
  name: 'lookup-credentials',
  async prepare(rig) {
    const made = [await keptConnection(rig), await keptConnection(rig)]
    const { handler } = await import('../../../functions/lookup-credentials.ts')
    const alias = lookupAlias({ name: 'faults' })
    const invokedFunctionArn = `arn:aws:lambda:us-east-1:000000000000:function:f:${alias}`
    const payload = { connection_ids: made.map(({ id }) => id) }
    const act = async (): Promise<Answer> => {
      const told = await handler.with(rig.powers)(payload, context({ invokedFunctionArn }))
      const status = 'error' in told ? statusOf(told.error.code as ProblemCode) : 200
      return { status, headers: {}, body: told as unknown as Body, text: JSON.stringify(told) }
    }
    return {
      act,
      async judge(answer, fault) {
        const reads = await Promise.all(made.map(({ id }) => readsOf(rig, id)))
        const told = answer.text.match(/"secret_access_key":"LEAK/g)?.length ?? 0
        const refused = answer.text.match(/"code":"dependency_unavailable"/g)?.length ?? 0
        const lasting = fault?.lasts === 'always' || fault?.lasts === 'outage'
        return [
          tells(answer) && reads.some((count) => count === 0) && 'were read unaudited',
          answer.status === 200 && told + refused !== 2 && 'are neither told nor refused',
          answer.status === 200 && !lasting && told !== 2 && 'are not all resolved',
          (await act()).status !== 200 && 'cannot be repeated',
        ]
      },
    }
  },
}
