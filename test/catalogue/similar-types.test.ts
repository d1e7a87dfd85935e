import { describe, expect, it } from 'vitest'
import { similarTypeIds } from '../../shared/catalogue/similar-types.ts'

describe('the types that an unknown id may have meant', () => {
  it.each([
    ['OpenAI', 'dynamiq.connections.OpenAI'],
    ['openai', 'dynamiq.connections.OpenAI'],
    ['mooring.connections.OpenAI', 'dynamiq.connections.OpenAI'],
    ['dynamiq.connections.Open-AI', 'dynamiq.connections.OpenAI'],
    ['mooring.connections.Shopfy', 'mooring.connections.Shopify'],
    ['postgres', 'dynamiq.connections.PostgreSQL'],
    ['google_drive', 'mooring.connections.GoogleDrive'],
  ])('include, for %s, %s', (sent, meant) => {
    expect(similarTypeIds(sent)).toContain(meant)
  })

  it('begin with the one that has the same name', () => {
    expect(similarTypeIds('slack')[0]).toMatch(/\.connections\.Slack$/)
  })

  it.each(['', '.', '...', 'xqzwv', 'a', 'x'.repeat(5000)])('are none for %j', (sent) => {
    expect(similarTypeIds(sent)).toEqual([])
  })

  it('are three at most', () => {
    expect(similarTypeIds('google').length).toBe(3)
  })
})
