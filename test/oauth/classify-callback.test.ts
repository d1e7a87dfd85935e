import { describe, expect, it } from 'vitest'
import { classifyCallback } from '../../shared/oauth/callback.ts'
import { failureReasons } from '../../shared/oauth/failure-reasons.ts'

const judge = (query: string, issuer?: string) =>
  classifyCallback(new URLSearchParams(query), { issuer })

describe('a callback', () => {
  it('brings a code', () => {
    const verdict = judge('code=c&state=s')
    expect(verdict.kind === 'code' && verdict.code.reveal()).toBe('c')
  })

  it.each([
    ['error=access_denied', 'access_denied'],
    ['error=access_denied&code=c', 'access_denied'],
    ['error=invalid_scope', 'invalid_scope'],
    ['error=LEAK', 'unknown_error'],
    ['error=toString', 'unknown_error'],
    ['', 'code_missing'],
    ['code=', 'code_missing'],
  ])('%s is refused as %s, for which there are words', (query, reason) => {
    expect(judge(query)).toEqual({ kind: 'refused', reason })
    expect(failureReasons[reason]).toMatch(/\.$/)
  })

  // RFC 9207: an answer of one provider must not be taken for another's.
  it('of another issuer is refused, where it says so and we know better', () => {
    const issuer = 'https://one.example'
    expect(judge('code=c&iss=https://two.example', issuer)).toMatchObject({
      reason: 'wrong_issuer',
    })
    expect(judge('code=c&iss=https://one.example', issuer).kind).toBe('code')
    expect(judge('code=c', issuer).kind).toBe('code')
    expect(judge('code=c&iss=https://two.example').kind).toBe('code')
  })

  it('shows no words that came with it: anybody can send people here with theirs', () => {
    const verdict = judge('error=access_denied&error_description=Call+0900+LEAK')
    expect(JSON.stringify(verdict)).not.toContain('LEAK')
  })
})
