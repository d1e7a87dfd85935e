import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources.ts'

/** Who may import whom; a module may always import itself, and a module that is not here, nobody. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'shared/runtime': [],
  'shared/model': ['shared/runtime'],
  'shared/ports': ['shared/model'],
  'shared/usecases': ['shared/ports', 'shared/model', 'shared/runtime'],
  'shared/catalogue': ['shared/model', 'shared/runtime'],
  'shared/api': [
    'shared/usecases',
    'shared/catalogue',
    'shared/ports',
    'shared/model',
    'shared/runtime',
  ],
  'shared/aws': ['shared/ports', 'shared/model', 'shared/runtime'],
  'shared/egress': ['shared/model', 'shared/runtime'],
  'shared/probe': [
    'shared/egress',
    'shared/catalogue',
    'shared/ports',
    'shared/model',
    'shared/runtime',
  ],
  'shared/oauth': [
    'shared/egress',
    'shared/catalogue',
    'shared/usecases',
    'shared/ports',
    'shared/model',
    'shared/runtime',
  ],
  'shared/lambda': [
    'shared/aws',
    'shared/api',
    'shared/usecases',
    'shared/ports',
    'shared/model',
    'shared/runtime',
  ],
  functions: [
    'shared/lambda',
    'shared/aws',
    'shared/oauth',
    'shared/probe',
    'shared/api',
    'shared/usecases',
    'shared/catalogue',
    'shared/ports',
    'shared/model',
    'shared/runtime',
  ],
  // As data: an operation, never its handler.
  infra: ['shared/api', 'shared/catalogue', 'shared/ports', 'shared/model', 'shared/runtime'],
  // The synthesized template and its bundles are what runs: their sources are not imported.
  local: ['infra', 'shared/api', 'shared/catalogue', 'shared/model', 'shared/runtime'],
  // Over HTTP only.
  console: [],
  clients: [],
  // An operator's tools: they work on tables and secrets from outside.
  ops: ['shared/aws', 'shared/ports', 'shared/model', 'shared/runtime'],
}

const sources = sourcesIn('shared', 'functions', 'infra', 'local', 'console', 'clients', 'ops')
const modules = Object.keys(allowed)
const moduleOf = (path: string) => modules.find((module) => path.startsWith(`${module}/`))
const isFile = (imported: string) =>
  /^[\w.-]+\//.test(imported) && /\.(ts|tsx|json)$/.test(imported)

const cliBuild = 'clients/cli/build.ts'
const isType = (text: string, name: string) =>
  new RegExp(`import type [^'"]*from '${name}'`).test(text)

function strangersOf({ path, imports }: Source): string[] {
  const module = moduleOf(path)
  const open = [module, ...(module === undefined ? [] : (allowed[module] ?? []))]
  return imports.filter((imported) => isFile(imported) && !open.includes(moduleOf(imported)))
}

function importersOf(packages: RegExp): string[] {
  const found = sources.filter(({ imports }) => imports.some((name) => packages.test(name)))
  return [...new Set(found.map(({ path }) => moduleOf(path) ?? path))]
}

describe('the modules', () => {
  it('hold every source file', () => {
    expect(sources.length).toBeGreaterThan(200)
    expect(
      sources.filter(({ path }) => moduleOf(path) === undefined).map(({ path }) => path),
    ).toEqual([])
  })

  it.each(modules)('%s imports only those modules that it may', (module) => {
    const strangers = sources
      .filter(({ path }) => moduleOf(path) === module)
      .flatMap((source) => strangersOf(source).map((imported) => `${source.path} → ${imported}`))
    expect(strangers).toEqual([])
  })

  it('leaves AWS to shared/aws', () => {
    // local/ is the other side: it plays AWS, and looks at what it made through the SDK.
    const rest = importersOf(/^@aws-sdk\/|^@smithy\//).filter((module) => module !== 'local')
    expect(rest.sort()).toEqual(['clients', 'ops', 'shared/aws'])
  })

  it('lets the client import the Lambda client and the MCP SDK, each where it is used first', () => {
    const imported = sources.filter(({ path }) => path.startsWith('clients/typescript/'))
    const foreign = imported.flatMap(({ imports }) => imports).filter((name) => !isFile(name))
    const packages = foreign.filter((name) => !name.startsWith('node:'))
    expect([...new Set(packages.map((name) => name.split('/', 2).join('/')))].sort()).toEqual([
      '@aws-sdk/client-lambda',
      '@modelcontextprotocol/sdk',
    ])
    const early = imported.filter(({ text }) => /^import (?!type)[^;'"]*from '@/m.test(text))
    expect(early.map(({ path }) => path)).toEqual([])
  })

  it('bundles into the command line the client and nothing that it does not import', () => {
    const inCli = sources.filter(({ path }) => path.startsWith('clients/cli/'))
    const foreign = inCli.flatMap(({ path, imports, text }) =>
      imports.filter(
        (name) =>
          !isFile(name) && !name.startsWith('node:') && !isType(text, name) && path !== cliBuild,
      ),
    )
    expect(inCli.length).toBeGreaterThan(20)
    expect(foreign).toEqual([])
  })

  it('leaves middy and powertools to shared/lambda', () => {
    expect(importersOf(/^@middy\/|^@aws-lambda-powertools\//)).toEqual(['shared/lambda'])
  })

  it('leave waiting, randomness and eviction from a cache to shared/runtime', () => {
    const found = (way: RegExp) =>
      sources
        .filter(({ path, text }) => /^(shared|functions)\//.test(path) && way.test(text))
        .map(({ path }) => path)
    expect(found(/\bsetTimeout\(|timers\/promises/)).toEqual(['shared/runtime/runtime.ts'])
    expect(found(/\bMath\.random\(/)).toEqual(['shared/runtime/runtime.ts'])
    expect(found(/\.keys\(\)\.next\(\)|\.size >=? (most|max)/)).toEqual([])
  })

  it('replace the runtime nowhere outside tests', () => {
    const found = sources.filter(({ text }) => /\breplaceRuntime\b/.test(text))
    expect(found.map(({ path }) => path)).toEqual(['shared/runtime/runtime.ts'])
  })

  it('leaves CDK to infra', () => {
    expect(importersOf(/^aws-cdk-lib|^constructs$|^cdk-nag/)).toEqual(['infra'])
  })
})
