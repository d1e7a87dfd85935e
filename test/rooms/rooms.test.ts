import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources.ts'

/** Who may import whom; a room may always import itself, and a room that is not here, nobody. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'shared/runtime': [],
  'shared/domain': ['shared/runtime'],
  'shared/catalogue': ['shared/domain', 'shared/runtime'],
  'shared/api': ['shared/catalogue', 'shared/domain', 'shared/runtime'],
  'shared/aws': ['shared/domain', 'shared/runtime'],
  'shared/outbound': ['shared/domain', 'shared/runtime'],
  'shared/probe': ['shared/outbound', 'shared/catalogue', 'shared/domain', 'shared/runtime'],
  'shared/oauth': ['shared/outbound', 'shared/catalogue', 'shared/domain', 'shared/runtime'],
  'shared/lambda': ['shared/aws', 'shared/api', 'shared/domain', 'shared/runtime'],
  functions: [
    'shared/lambda',
    'shared/aws',
    'shared/oauth',
    'shared/probe',
    'shared/api',
    'shared/catalogue',
    'shared/domain',
  ],
  // As data: an operation, never its handler.
  infra: ['shared/api', 'shared/catalogue', 'shared/domain'],
  // The synthesized template and its bundles are what runs: their sources are not imported.
  local: ['infra', 'shared/api', 'shared/catalogue', 'shared/domain'],
  // Over HTTP only.
  console: [],
  client: [],
  // An operator's tool: it works on tables and secrets from outside.
  recovery: ['shared/aws', 'shared/domain'],
}

const sources = sourcesIn('shared', 'functions', 'infra', 'local', 'console', 'client', 'recovery')
const rooms = Object.keys(allowed)
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`))
const isFile = (imported: string) =>
  /^[\w.-]+\//.test(imported) && /\.(ts|tsx|json)$/.test(imported)

function strangersOf({ path, imports }: Source): string[] {
  const room = roomOf(path)
  const open = [room, ...(room === undefined ? [] : (allowed[room] ?? []))]
  return imports.filter((imported) => isFile(imported) && !open.includes(roomOf(imported)))
}

function importersOf(packages: RegExp): string[] {
  const found = sources.filter(({ imports }) => imports.some((name) => packages.test(name)))
  return [...new Set(found.map(({ path }) => roomOf(path) ?? path))]
}

describe('the rooms', () => {
  it('hold every source file', () => {
    expect(sources.length).toBeGreaterThan(200)
    expect(
      sources.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path),
    ).toEqual([])
  })

  it.each(rooms)('%s imports only those rooms that it may', (room) => {
    const strangers = sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((source) => strangersOf(source).map((imported) => `${source.path} → ${imported}`))
    expect(strangers).toEqual([])
  })

  it('leaves AWS to shared/aws', () => {
    // local/ is the other side: it plays AWS, and looks at what it made through the SDK.
    const rest = importersOf(/^@aws-sdk\/|^@smithy\//).filter((room) => room !== 'local')
    expect(rest.sort()).toEqual(['client', 'recovery', 'shared/aws'])
  })

  it('lets the client import the Lambda client and its own files, and nothing else', () => {
    const imported = sources.filter(({ path }) => roomOf(path) === 'client')
    const foreign = imported.flatMap(({ imports }) => imports).filter((name) => !isFile(name))
    expect([...new Set(foreign)]).toEqual(['@aws-sdk/client-lambda'])
  })

  it('leaves middy and powertools to shared/lambda', () => {
    expect(importersOf(/^@middy\/|^@aws-lambda-powertools\//)).toEqual(['shared/lambda'])
  })

  it('leave waiting and eviction from a cache to shared/runtime', () => {
    const found = (way: RegExp) =>
      sources
        .filter(({ path, text }) => /^(shared|functions)\//.test(path) && way.test(text))
        .map(({ path }) => path)
    // A time limit ends work; it does not wait between two attempts.
    expect(found(/\bsetTimeout\(|timers\/promises/)).toEqual([
      'shared/domain/time-limit.ts',
      'shared/runtime/retry.ts',
    ])
    expect(found(/\.keys\(\)\.next\(\)|\.size >=? (most|max)/)).toEqual([])
  })

  it('leaves CDK to infra', () => {
    expect(importersOf(/^aws-cdk-lib|^constructs$|^cdk-nag/)).toEqual(['infra'])
  })
})
