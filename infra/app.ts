import { App, Validations } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import manifest from '../package.json' with { type: 'json' }
import { bundle, bundleOf } from './bundle.ts'
import { addMooring } from './mooring.ts'
import { optionsFrom } from './options.ts'

await bundle()
const app = new App({
  analyticsReporting: false,
  // As the CLI sets it: the local run finds each function's code by it, also without the CLI.
  context: { 'aws:cdk:enable-asset-metadata': true },
})
addMooring(
  app,
  optionsFrom((name) => app.node.tryGetContext(name)),
  { version: manifest.version, codeOf: (id) => Code.fromAsset(bundleOf(id)) },
)
// A finding that is neither mended nor explained fails the synthesis, and so the deployment.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
app.synth()
