// What another CDK app imports: see docs/guide/use-from-lambda.md.
export { type Build, type BuildOptions, build } from './build.ts'
export { grantLookup, type LookupAccess } from './lookup-access.ts'
export { Mooring, type MooringProps } from './mooring.ts'
