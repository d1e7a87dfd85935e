import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // Two cores: more workers than that only makes timings noisier.
    maxWorkers: 2,
    // .ci/run counts from the report.
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
  },
})
