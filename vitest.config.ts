import { defaultExclude, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const project = (name: string, include: string[], isolate: boolean, exclude: string[] = []) => ({
  extends: true as const,
  test: {
    ...{ name, include, exclude: [...defaultExclude, ...exclude], isolate },
    // A file that leaves state behind for the next one of its process fails.
    setupFiles: isolate ? [] : ['test/support/shared-process.ts'],
  },
})

// It compiles in a process of its own for seconds: in a worker that many files share, they would wait.
const compiling = 'test/architecture/examples.test.ts'

/**
 * Files of the folders of `rest` that change nothing which other files of their process share: no
 * environment, no module with a cache or an SDK client.
 */
const stateless = [
  'test/aws/{codecs,cost-bars,listing,local-protocol}.test.ts',
  'test/aws/{envelope/*,moves/rewrite-secrets,ports/version-labels}.test.ts',
  'test/cli/masker.test.ts',
  'test/client/{http,masking,mcp,mooring-client}.test.ts',
  'test/local/{demo-sign-in,event-patterns,find-engine,fingerprint,foreign-hosts,gateway}.test.ts',
  'test/local/{identity-provider,loopback,router,run-lock,schedules,site}.test.ts',
  'test/local/{streams,template,turns}.test.ts',
]

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
    // To end a test that hangs: the first of a file also loads what it tests, on processors that are shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On two cores: while one waits for a browser, an engine or a process, two others run.
    maxWorkers: 3,
    sequence: { sequencer: ProjectsInOrder },
    // .ci/run counts from the report.
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    projects: [
      // Nothing here leaves anything behind, so that the SDK, the catalogue and the CDK are loaded once
      // for all files: for each file anew, loading takes longer than the tests.
      project(
        'functions',
        [
          'test/{functions,model,oauth,architecture,runtime,catalogue,egress,probe,openapi}/**/*.test.ts',
          // They read templates that are synthesized once: test/support/cached.ts.
          'test/infra/**/*.test.ts',
          ...stateless,
        ],
        false,
        [compiling],
      ),
      project(
        'rest',
        [
          'test/{client,cli,aws,fuzz,local,mcp,oauth-flow,upgrade,ops,rehearsal}/**/*.test.ts',
          compiling,
          ...real,
        ],
        true,
        ['test/aws/faults/**', ...stateless],
      ),
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/aws/faults/*.test.ts'],
          // Each deployment gives the clients of the SDK its gate and its settings anew.
          isolate: false,
          setupFiles: ['test/support/shared-process.ts'],
          // One DynamoDB, KMS and Secrets Manager for all files.
          globalSetup: 'test/aws/faults/shared-aws.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'console',
          include: ['test/console/**/*.test.ts'],
          // One local run and one browser for all files.
          globalSetup: 'test/console/shared-environment.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
