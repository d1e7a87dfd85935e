import { type InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { LookupRequest, LookupResponse } from '../../clients/typescript/invoke.ts'

/** A Lambda that answers look-ups as it is told, and keeps what it was asked. */
export interface FakeLambda {
  readonly lambda: LambdaClient
  readonly asked: LookupRequest[]
  /** The next answers, in order; after them every connection resolves. */
  answers(...next: readonly (() => unknown)[]): void
  /** The version that connections have from now on. */
  version: number
  /** What each resolves to, beside its id. */
  fields: Record<string, unknown>
  /** Answers only once this resolves. */
  gate: Promise<unknown>
}

/** Makes one. */
export function fakeLambda(): FakeLambda {
  const lambda = new LambdaClient({ region: 'us-east-1' })
  const next: (() => unknown)[] = []
  const fake: FakeLambda = {
    lambda,
    asked: [],
    answers: (...given) => void next.push(...given),
    version: 1,
    fields: { type: 't', api_key: 'sk-1' },
    gate: Promise.resolve(),
  }
  const send = async (command: InvokeCommand) => {
    const request = JSON.parse(String(command.input.Payload)) as LookupRequest
    fake.asked.push(request)
    const { fields, version } = fake
    const answer = next.shift() ?? (() => resolved(request, fields, version))
    await fake.gate
    const told = answer()
    const Payload = typeof told === 'string' ? told : JSON.stringify(told)
    return { Payload: Buffer.from(Payload), $metadata: {} }
  }
  Object.assign(lambda, { send })
  return fake
}

/** An answer in which each resolves. */
function resolved(
  { connection_ids }: LookupRequest,
  fields: Record<string, unknown>,
  version: number,
): LookupResponse {
  return {
    data: connection_ids.map((id) => ({ id, type: 't', ...fields })),
    versions: Object.fromEntries(connection_ids.map((id) => [id, version])),
    request_id: 'r',
  }
}

/** An error of AWS. */
export const awsError = (name: string) => Object.assign(new Error(`${name}!`), { name })
