import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { Inspector } from '../../shared/lambda/pipeline.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { asDeclared } from './as-declared.ts'
import captured from './http-api-event.json' with { type: 'json' }
import { giveSettings } from './settings.ts'

// Before any handler is imported: its logger reads its level once.
giveSettings()

type Event = APIGatewayProxyEventV2
type Result = APIGatewayProxyStructuredResultV2

/** Any handler made by `endpoint()`. */
export interface Handler {
  with(powers: Powers, inspector?: Inspector): (event: Event, context: Context) => Promise<Result>
}

/** What a test asks. */
export interface Ask {
  /** The access key that is presented. */
  readonly as?: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string | Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** Each as `name=value`. */
  readonly cookies?: readonly string[]
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is, in place of `body`; bytes go as base64. */
  readonly raw?: string | Uint8Array
  readonly route?: string
}

/** One item of an answer. */
export interface Row {
  readonly id: string
  readonly [member: string]: Json
}

/** The body of an answer; which members it has, the test says. */
export interface Body {
  readonly data: Row
  readonly pagination: JsonObject
  readonly error: {
    readonly code: string
    readonly message: string
    readonly details?: JsonObject
    readonly request_id: string
  }
}

/** What the handler answered. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Values of `Set-Cookie`. */
  readonly cookies?: readonly string[]
  readonly body: Body
  readonly text: string
}

/** Sends one request to a handler over these powers. */
export async function call(handler: Handler, ask: Ask, powers: Powers): Promise<Answer> {
  const result = await handler.with(powers, asDeclared)(eventOf(ask), context())
  const text = result.body ?? ''
  const isJson = `${result.headers?.['content-type']}`.startsWith('application/json')
  return {
    status: result.statusCode ?? 0,
    headers: result.headers as Record<string, string>,
    cookies: result.cookies ?? [],
    body: (isJson && text !== '' ? JSON.parse(text) : {}) as Body,
    text,
  }
}

/** The items of a list. */
export function itemsOf({ body }: Answer): readonly Row[] {
  return body.data as unknown as readonly Row[]
}

/** The event of API Gateway that carries this request. */
export function eventOf(asked: Ask): Event {
  const { as, params, query = '', headers, cookies, body, raw, route } = asked
  const event = structuredClone(captured)
  const [method = '', template = ''] = (route ?? event.routeKey).split(' ')
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => params?.[name] ?? '')
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const carried = typeof sent === 'object' ? Buffer.from(sent).toString('base64') : sent
  return {
    ...event,
    routeKey: route ?? event.routeKey,
    rawPath: path,
    rawQueryString: typeof query === 'string' ? query : `${new URLSearchParams(query)}`,
    headers: {
      ...event.headers,
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(carried === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    requestContext: {
      ...event.requestContext,
      http: { ...event.requestContext.http, method, path },
      requestId: randomUUID(),
      routeKey: route ?? event.routeKey,
    },
    ...(cookies === undefined ? {} : { cookies: [...cookies] }),
    isBase64Encoded: typeof sent === 'object',
    ...(carried === undefined ? {} : { body: carried }),
    ...(params === undefined ? {} : { pathParameters: params }),
  }
}

/** What Lambda tells a function of its invocation. */
export function context(given: Partial<Context> = {}): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'mooring-test',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:mooring-test',
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: '/aws/lambda/mooring-test',
    logStreamName: '2026/03/12/[$LATEST]0',
    getRemainingTimeInMillis: () => 29_000,
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
    ...given,
  }
}
