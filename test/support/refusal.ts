import { expect } from 'vitest'
import type { Operation } from '../../shared/api/operation.ts'
import type { ProblemCode } from '../../shared/model/problem.ts'
import type { Answer } from './call.ts'

/** Expects that an operation refused with this code, in the shape of its wire. */
export function expectRefusal(
  { surface }: Pick<Operation, 'surface'>,
  { status, headers, body, text }: Answer,
  code: ProblemCode,
): void {
  expect([status, text]).toEqual([surface.statusOf(code), text])
  expect(headers['content-type']).toContain('application/json')
  expect(headers['cache-control']).toBe('no-store')
  shapes[surface.id]?.(body, status, code, headers['x-request-id'])
  if (shapes[surface.id] === undefined) throw new Error(`no shape for ${surface.id}`)
}

type Shape = (body: unknown, status: number, code: ProblemCode, requestId?: string) => void

const words = expect.stringMatching(/\S/)

const shapes: Readonly<Record<string, Shape>> = {
  native(body, _status, code, requestId) {
    const { error, ...rest } = body as { error: Record<string, unknown> }
    const { details: _details, ...plain } = error
    expect(rest).toEqual({})
    expect(plain).toEqual({ code, message: words, request_id: requestId })
  },
  token(body, _status, _code, requestId) {
    expect(body).toEqual({ error: words, error_description: words, request_id: requestId })
  },
  credible(body, status) {
    const { details: _details, ...plain } = body as Record<string, unknown>
    expect(plain).toEqual({ code: status, message: words, error: plain.message })
  },
  aws(body, _status, code) {
    expect(body).toEqual({ code, message: words })
  },
  connector(body, status) {
    const { detail, ...rest } = body as { detail: unknown }
    expect(rest).toEqual({})
    if (status !== 422) return expect(detail).toEqual(words)
    const faults = detail as readonly unknown[]
    expect(faults.length).toBeGreaterThan(0)
    const loc = expect.arrayContaining([expect.stringMatching(/^(body|query|header)$/)])
    for (const fault of faults) expect(fault).toEqual({ loc, msg: words, type: words })
  },
}
