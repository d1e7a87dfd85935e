import { describe, expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

// What the model must not know: how it is reached, and what it runs on.
const foreign = {
  'the environment': /process\.env/,
  'an ARN': /\barn:|\bArn\b/,
  'a route': /\/v1\/|\/api\/v0/,
  'a precondition of HTTP': /If-Match|\bifMatch\b|\bETag\b/,
  'a status of HTTP': /\bstatusCode\b|\bstatus: \d{3}\b|\bhttpStatus/,
  'a metric of CloudWatch': /CloudWatch/,
} as const

describe('shared/model', () => {
  it.each(Object.entries(foreign))('names neither in code nor in comments %s', (_, pattern) => {
    const found = sourcesIn('shared/model').filter(({ text }) => pattern.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('shared/usecases and shared/ports', () => {
  it('name no route and no header of HTTP that a surface reads', () => {
    const found = sourcesIn('shared/usecases', 'shared/ports').filter(({ text }) =>
      /process\.env|\/v1\/|If-Match/.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
