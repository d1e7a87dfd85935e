// Builds the packages, checks them and publishes them: npm run release -- --dry-run
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import root from '../package.json' with { type: 'json' }
import { buildCli } from './cli/build.ts'
import { billOf } from './cli/bundled.ts'
import cli from './cli/package.json' with { type: 'json' }
import client from './typescript/package.json' with { type: 'json' }

const home = join(import.meta.dirname, '..')
const out = join(home, 'dist/release')
const python = join(home, 'clients/python')

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } })
const isDryRun = values['dry-run'] === true

function run(command: string, parameters: readonly string[], cwd = home): string {
  return execFileSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** What stands in the way of a release. */
function obstacles(): readonly string[] {
  const changelog = readFileSync(join(home, 'CHANGELOG.md'), 'utf8')
  const versions = {
    'mooring-client': client.version,
    'mooring-cli': cli.version,
    ...pythonVersion(),
  }
  const others = Object.entries(versions).filter(([, version]) => version !== root.version)
  return [
    ...others.map(([name, version]) => `${name} is ${version}, and the repository ${root.version}`),
    ...(changelog.includes(`## ${root.version}`)
      ? []
      : [`CHANGELOG.md has no section ${root.version}`]),
    ...(run('git', ['status', '--porcelain']) === '' ? [] : ['the work tree has changes']),
  ]
}

function pythonVersion(): Readonly<Record<string, string>> {
  const file = join(python, 'src/mooring/_version.py')
  if (!existsSync(file)) return {}
  const [, version = 'without a version'] =
    /__version__ = "(.+)"/.exec(readFileSync(file, 'utf8')) ?? []
  return { 'mooring-client for Python': version }
}

async function build(): Promise<readonly string[]> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const name of ['typescript', 'cli']) {
    rmSync(join(home, 'clients', name, 'dist'), { recursive: true, force: true })
    run('npm', ['pack', '--silent', '--pack-destination', out], join(home, 'clients', name))
  }
  const packages = await buildCli(join(home, 'clients/cli/dist'))
  writeFileSync(
    join(out, 'mooring-cli.cdx.json'),
    `${JSON.stringify(billOf(packages), undefined, 2)}\n`,
  )
  if (existsSync(join(python, 'pyproject.toml')))
    run('python3', ['-m', 'build', '--outdir', out, python])
  // What is built is in the archives.
  for (const name of ['typescript', 'cli'])
    rmSync(join(home, 'clients', name, 'dist'), { recursive: true })
  return readdirSync(out).map((name) => join(out, name))
}

// npm and PyPI take the provenance from the workflow that runs this (docs/contributing/release.md).
function publish(files: readonly string[]): void {
  for (const file of files.filter((each) => each.endsWith('.tgz')))
    run('npm', ['publish', file, '--access', 'public', '--provenance'])
  const wheels = files.filter((each) => /\.(whl|tar\.gz)$/.test(each))
  if (wheels.length > 0) run('python3', ['-m', 'twine', 'upload', ...wheels])
  run('git', ['tag', `v${root.version}`])
}

const found = obstacles()
for (const obstacle of found) console.error(`Before a release: ${obstacle}.`)
if (found.length > 0 && !isDryRun) process.exit(1)
const files = await build()
for (const file of files) console.log(relative(home, file))
if (isDryRun) console.log('Built, and nothing published.')
else publish(files)
