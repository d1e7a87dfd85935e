import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

type More = { readonly globalSetup?: string; readonly testTimeout?: number }

/** A project whose files share processes, and by `setup` their modules or not. */
const project = (
  name: string,
  setup: 'shared-process' | 'own-modules',
  include: string[],
  more: More = {},
) => ({
  extends: true as const,
  test: { ...{ name, include, isolate: false }, setupFiles: [`test/support/${setup}.ts`], ...more },
})

// Where .ci/run has started real servers, made a small disk or a Python environment, they are tried as well.
const real = [
  ...(process.env.MOORING_TEST_DATABASES ? ['test/probe/real-servers.ts'] : []),
  ...(process.env.MOORING_TEST_PROGRAMS ? ['test/cli/real-programs.ts'] : []),
  ...(process.env.MOORING_TEST_TERMINAL ? ['test/cli/real-terminal.ts'] : []),
  ...(process.env.MOORING_TEST_PYTHON ? ['test/openapi/python-client.ts'] : []),
  ...(process.env.MOORING_TEST_VERIFIERS ? ['test/oauth/mint/python-verifiers.ts'] : []),
  ...(process.env.MOORING_TEST_CRYPTOGRAPHY ? ['test/client/decrypt-export-python.ts'] : []),
  ...(process.env.MOORING_TEST_SMALL_DISK ? ['test/local/full-disk.ts'] : []),
]

/**
 * The order of the projects, by name otherwise. Faults are first, since they wait for nothing: files of
 * the console would hold all workers until its local run and browser have started. The many short
 * files are last, so that no worker ends long before another.
 */
const order = ['faults', 'console', 'rest', 'functions']

class ProjectsInOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => order.indexOf(project.name)
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

// The share of the largest matrices that this run tries: test/support/share.ts.
process.env.MOORING_TEST_THIRD ??= String(Math.floor(Date.now() / 1000) % 3)

export default defineConfig({
  test: {
    // For the next run, and so that one project has what another has transformed.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'dist/test-cache/modules' },
    // To end a test that hangs: the first of a file also loads what it tests, on processors that are shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    // On two cores: while one waits for a browser, an engine or a process, two others run.
    maxWorkers: 3,
    sequence: { sequencer: ProjectsInOrder },
    // .ci/run counts from the report.
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    projects: [
      // Nothing here leaves anything behind. Of the infrastructure, templates are read that are
      // synthesized once: test/support/cached.ts.
      project('functions', 'shared-process', [
        'test/{functions,model,oauth,architecture,runtime,catalogue,egress,probe,openapi,infra}/**/*.test.ts',
      ]),
      // Modules have SDK clients and caches of the addresses that the first file of a process gives them.
      project('rest', 'own-modules', [
        'test/{client,cli,fuzz,local,mcp,oauth-flow,upgrade,ops,rehearsal}/**/*.test.ts',
        'test/aws/*.test.ts',
        'test/aws/!(faults)/**/*.test.ts',
        ...real,
      ]),
      // Each deployment gives the clients of the SDK its gate and its settings anew.
      project('faults', 'shared-process', ['test/aws/faults/*.test.ts'], {
        // One DynamoDB, KMS and Secrets Manager for all files.
        globalSetup: 'test/aws/faults/shared-aws.ts',
      }),
      project('console', 'shared-process', ['test/console/**/*.test.ts'], {
        // One local run and one browser for all files.
        globalSetup: 'test/console/shared-environment.ts',
        testTimeout: 120_000,
      }),
    ],
  },
})
