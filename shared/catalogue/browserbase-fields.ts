import type { Fields } from './facts.ts'
import { destination, maybe, preset, secret, secretJson, text } from './fields.ts'

/** A browser at Browserbase, and the model that drives it. */
export function browserbaseFields(): Fields {
  return {
    browserbase_api_key: secret('Browserbase API key'),
    browserbase_project_id: text('Browserbase project ID'),
    model_api_key: maybe(secret('Model API key', 'Of the model that drives the browser.')),
    extra_config: destination(
      preset(secretJson('Extra config', 'Whatever else the client takes.'), {}),
    ),
  }
}
