import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type BillOfMaterials,
  billOfMaterials,
  bundledInto,
  type Component,
  deployedAs,
  servedWith,
} from '../../infra/bill-of-materials.ts'
import { bundleSources } from '../../infra/reuse-bundles.ts'
import manifest from '../../package.json' with { type: 'json' }
import { sourcesIn } from '../architecture/sources.ts'
import { cached } from '../support/cached.ts'
import { bundledFunctions, bundlingMs } from './bundled.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const functions = readdirSync(join(root, 'functions')).map((file) => file.replace(/\.ts$/, ''))

/** Licences that ask for nothing but their own words, and no code in return. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]

const sources = {
  directories: [...bundleSources.directories, 'console'],
  files: bundleSources.files,
}
let bill: BillOfMaterials
let bundled: string[]
beforeAll(async () => {
  await bundledFunctions()
  bill = await cached('bill-of-materials', sources, billOfMaterials)
  bundled = packagesInBundles()
}, bundlingMs)

/** By the bundler's own account, `name@version` as installed, each where it lies. */
function packagesInBundles(): string[] {
  const outputs = Object.values(read('dist/metafile.json').outputs) as {
    inputs: Record<string, { bytesInOutput: number }>
  }[]
  const files = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput ? [path] : [])),
  )
  const places = files.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
  return [...new Set(places)].map((place) => {
    const { name, version } = read(`${place}/package.json`)
    return `${name}@${version}`
  })
}

const licensesOf = ({ licenses = [] }: Component) =>
  licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
const alternatives = (expression: string) => expression.replace(/^\((.*)\)$/, '$1').split(' OR ')

describe('the bill of materials', () => {
  it('names every package that the bundles contain, at its version', () => {
    expect(bundled.length).toBeGreaterThan(40)
    const named = bill.components.map((component) => component['bom-ref'])
    expect(bundled.filter((ref) => !named.includes(ref))).toEqual([])
  })

  it('says which functions hold a package, and of what holds none why it is there', () => {
    const placesOf = (name: string, property: string) =>
      bill.components
        .find((component) => component.name === name)
        ?.properties.find((one) => one.name === property)
        ?.value.split(' ')
    expect(placesOf('pg', bundledInto)?.every((id) => functions.includes(id))).toBe(true)
    expect(placesOf('pg', bundledInto)).not.toContain('read-credentials')
    expect(placesOf('zod', bundledInto)).toContain('create-connection')
    expect(placesOf('aws-cdk-lib', deployedAs)).toEqual(['create-admin-key-provider'])
  })

  it('names what the console brings into browsers, where keys are typed', () => {
    const served = bill.components.filter(({ properties }) =>
      properties.some(({ name }) => name === servedWith),
    )
    const names = served.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'wouter']))
    expect(names).toContain('@cloudscape-design/components')
    const { devDependencies } = manifest
    const declared = Object.keys(devDependencies).filter((name) =>
      // The code of a snippet is text for its reader.
      sourcesIn('console').some(
        ({ path, text }) =>
          !path.includes('snippet') && new RegExp(`(from|import) '${name}['/]`).test(text),
      ),
    )
    const ofTheBuild = ['vite']
    expect(declared.filter((name) => ![...names, ...ofTheBuild].includes(name))).toEqual([])
  })

  it('leaves out what is for development alone', () => {
    const named = bill.components.map(({ name }) => name)
    expect(named.filter((name) => ['vitest', 'esbuild', 'typescript'].includes(name))).toEqual([])
    const refs = new Set(bill.components.map((component) => component['bom-ref']))
    const edges = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])
    expect(edges.filter((ref) => !refs.has(ref))).toEqual([])
  })

  it('is the same twice, and names no registry and no place', { timeout: 60_000 }, async () => {
    expect(await billOfMaterials()).toEqual(bill)
    expect(bill.metadata.component.name).toBe('mooring')
    expect(bill.metadata.timestamp).toBeUndefined()
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(JSON.stringify(bill)).not.toMatch(/registry|\/home\/|\/root\/|\/tmp\//)
  })
})

describe('run-time dependencies', () => {
  it('have licences that ask for no code in return', () => {
    const others = bill.components
      .filter((component) => {
        const told = licensesOf(component)
        const free = told.every((told) => alternatives(told).some((id) => permissive.includes(id)))
        return told.length === 0 || !free
      })
      .map((component) => `${component['bom-ref']}: ${licensesOf(component)}`)
    expect(others).toEqual([])
  })

  it('have the licence in their package that the lock file names', () => {
    const installed = bundled.map((ref) => ref.replace(/@[^@]+$/, ''))
    for (const name of installed) {
      const { license } = read(`node_modules/${name}/package.json`)
      const component = bill.components.find((one) => one.name === name)
      expect([name, component && licensesOf(component)]).toEqual([name, [license]])
    }
  })

  it('are all in some bundle: none is there for nothing', () => {
    const names = bundled.map((ref) => ref.replace(/@[^@]+$/, ''))
    expect(Object.keys(manifest.dependencies).filter((name) => !names.includes(name))).toEqual([])
  })

  it('are pinned exactly, and each is answered for in a decision', () => {
    const place = join(root, 'docs/decisions')
    const decisions = readdirSync(place).map((file) => readFileSync(join(place, file), 'utf8'))
    const words = decisions.join('\n')
    // The SDK's clients are answered for together.
    const told = (name: string) =>
      words.includes(`\`${name}\``) || (/^@aws-sdk\//.test(name) && words.includes('`@aws-sdk/*`'))
    const all = Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(all.map(([name]) => name).filter((name) => !told(name))).toEqual([])
  })

  // An installation script runs as whoever installs: none comes unseen.
  it('run no script when they are installed', () => {
    const { packages } = read('package-lock.json') as {
      packages: Record<string, { hasInstallScript?: boolean; dev?: boolean; integrity?: string }>
    }
    const locked = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'))
    const scripted = locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
    expect(scripted.map(([path]) => path)).toEqual([])
    const served = bill.components.filter(({ properties }) =>
      properties.some(({ name }) => name === servedWith),
    )
    const inConsole = served.filter(
      ({ name }) => packages[`node_modules/${name}`]?.hasInstallScript,
    )
    expect(inConsole.map(({ name }) => name)).toEqual([])
  })
})
