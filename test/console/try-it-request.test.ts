import { describe, expect, it } from 'vitest'
import type { OpenApi } from '../../console/data/openapi.ts'
import { withoutSecrets } from '../../console/pages/docs/try-it/answer.ts'
import {
  canTry,
  draftOf,
  issuesOf,
  needsConfirmation,
  requestOf,
} from '../../console/pages/docs/try-it/request.ts'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operations } from '../../shared/api/operations.ts'

const document: OpenApi = JSON.parse(JSON.stringify(openapi(operations, 'test')))
const all = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
)

function located(id: string) {
  const found = all.find(({ operation }) => operation.operationId === id)
  if (!found) throw new Error(`There is no operation ${id}`)
  return found
}

const secret = 'sk-marker'
const id = '00000000-0000-4000-8000-000000000000'
const resolved = { id, type: 'dynamiq.connections.Any', headers: { Authorization: secret } }
/** Successes that hold a secret, by operation. */
const withSecrets: Readonly<Record<string, unknown>> = {
  'read-credentials': { data: resolved },
  'read-credentials-batch': { data: [resolved, { id, error: { code: 'a', message: 'b' } }] },
  'read-aws-credentials': { AccessKeyId: 'AKIA', SecretAccessKey: secret, Token: secret },
  'create-access-key': { data: { id, key: secret } },
  'rotate-access-key': { data: { id, key: secret } },
  'exchange-token': { access_token: secret, token_type: 'Bearer' },
}

describe('a response that is shown', () => {
  it.each(Object.entries(withSecrets))('hides the secrets of %s', (operation, body) => {
    const shown = JSON.stringify(withoutSecrets(document, located(operation).operation, 200, body))
    const created = JSON.stringify(
      withoutSecrets(document, located(operation).operation, 201, body),
    )
    expect(`${shown}${created}`).not.toContain(secret)
    expect(shown).toContain('[hidden]')
  })

  it('is tested for each operation that resolves credentials', () => {
    const resolving = operations.filter(({ resolves, reply }) => resolves && reply)
    const tested = Object.keys(withSecrets)
    expect(tested).toEqual(expect.arrayContaining(resolving.map((each) => each.id)))
  })

  it('shows what is no secret, and the errors of a batch', () => {
    const body = withSecrets['read-credentials-batch']
    const shown = withoutSecrets(document, located('read-credentials-batch').operation, 200, body)
    expect(shown).toEqual({
      data: [
        { ...resolved, headers: { Authorization: '[hidden]' } },
        { id, error: { code: 'a', message: 'b' } },
      ],
    })
    const connection = { data: { id, name: 'openai-prod', config: { url: 'https://x' } } }
    const { operation } = located('read-connection')
    expect(withoutSecrets(document, operation, 200, connection)).toEqual(connection)
  })

  it('hides all of a success that the document does not describe, and nothing of an error', () => {
    const { operation } = located('read-connection')
    expect(withoutSecrets(document, operation, 299, { a: [secret, 1] })).toEqual({
      a: ['[hidden]', '[hidden]'],
    })
    const problem = { error: { code: 'forbidden', message: 'No.' } }
    expect(withoutSecrets(document, operation, 403, problem)).toEqual(problem)
  })
})

describe('the form of an operation', () => {
  it('has a body that can be sent as it is, but for what is missing', () => {
    for (const { operation } of all.filter((each) => canTry(each.operation)))
      expect(issuesOf(operation, draftOf(document, operation)).body).toBeUndefined()
  })

  it('is there for all but pages, redirects and forms', () => {
    const others = all.filter(({ operation }) => !canTry(operation))
    expect(others.map(({ operation }) => operation.operationId).sort()).toEqual([
      ...['complete-authorization', 'complete-sign-in', 'exchange-token'],
      ...['open-connector-page', 'start-sign-in'],
    ])
  })

  it('sends what is filled in, each part encoded, and lists as repeated parameters', () => {
    const list = requestOf(located('list-connections'), {
      parameters: { type: 'a, b', name_prefix: '', page_size: '5' },
      body: '',
    })
    expect(list).toEqual({
      method: 'GET',
      path: '/v1/connections',
      query: { type: ['a', 'b'], page_size: '5' },
      headers: {},
    })
    const update = requestOf(located('update-connection'), {
      parameters: { connection_id: 'a/b', 'If-Match': '"3"' },
      body: '{"config": {}}',
    })
    expect(update).toMatchObject({
      path: '/v1/connections/a%2Fb',
      headers: { 'If-Match': '"3"' },
      body: { config: {} },
    })
  })

  it('names what is missing or malformed', () => {
    const { operation } = located('update-connection')
    expect(issuesOf(operation, { parameters: {}, body: '{' })).toEqual({
      connection_id: 'Enter connection_id.',
      body: expect.stringContaining('not JSON'),
    })
    expect(issuesOf(operation, { parameters: { connection_id: id }, body: ' ' })).toEqual({
      body: 'Enter a body.',
    })
  })

  it('asks before everything but a GET', () => {
    const asking = all.filter(needsConfirmation).map(({ method }) => method)
    expect(new Set(asking)).toEqual(new Set(['post', 'put', 'patch', 'delete']))
  })
})
