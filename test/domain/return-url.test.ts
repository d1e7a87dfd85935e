import { describe, expect, it } from 'vitest'
import { mayReturnTo, parseReturnUrls } from '../../shared/domain/return-url.ts'

const allowed = parseReturnUrls(
  'https://app.example.com/done, https://other.example.com:8443, http://127.0.0.1:*',
)

describe('where an authorization may return to', () => {
  it.each([
    'https://app.example.com/done',
    'https://app.example.com/done/here?tab=1',
    'https://app.example.com:443/done',
    'https://other.example.com:8443/',
    'http://127.0.0.1:5173/settings',
  ])('is %s', (url) => {
    expect(mayReturnTo(url, allowed)).toBe(true)
  })

  it.each([
    'https://app.example.com/donee',
    'https://app.example.com/',
    'https://app.example.com/done/../other',
    'https://app.example.com/%2e%2e/x',
    'http://app.example.com/done',
    'https://app.example.com:444/done',
    'https://app.example.com.evil.example/done',
    'https://evil.example/https://app.example.com/done',
    'https://app.example.com@evil.example/done',
    'https://user:pass@app.example.com/done',
    'https://app.example.com\\@evil.example/done',
    '//app.example.com/done',
    'https://app.example.com/done#fragment',
    'https://app.example.com/done#',
    'javascript:alert(1)//https://app.example.com/done',
    'http://localhost:5173/',
    'https://other.example.com/',
    '',
  ])('is never %s', (url) => {
    expect(mayReturnTo(url, allowed)).toBe(false)
  })

  it.each([
    ['http://app.example.com', /must be https/],
    ['*', /is not like/],
    ['https://*.example.com', /is not like/],
    ['https://app.example.com?x=1', /is not like/],
  ])('cannot be listed as %s', (entry, words) => {
    expect(() => parseReturnUrls(entry)).toThrow(words)
  })
})
