import { expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const http = 'shared/lambda/http.ts'

it('one file of the product knows the events of API Gateway', () => {
  // The gateway of a local run is the other side: it plays API Gateway, and makes them.
  const found = sourcesIn('shared', 'functions', 'infra', 'clients', 'console', 'ops', 'local')
    .filter(({ path }) => !path.startsWith('local/aws/api-gateway/'))
    .filter(({ text }) => /APIGatewayProxy/.test(text))
  expect(found.map(({ path }) => path)).toEqual([http])
})

it('the pipeline alone converts them, and hands HttpRequest on', () => {
  const converters = sourcesIn('shared', 'functions').filter(
    ({ path, text }) =>
      path !== http && /\b(from|to)Gateway\b|\bGateway(Event|Result)\b/.test(text),
  )
  expect(converters.map(({ path }) => path)).toEqual(['shared/lambda/pipeline.ts'])
})

it('no file of shared/lambda casts by way of unknown', () => {
  const casts = sourcesIn('shared/lambda').filter(({ text }) => text.includes('as unknown as'))
  expect(casts.map(({ path }) => path)).toEqual([])
})
