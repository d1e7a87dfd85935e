import type { ConnectionType } from './connection-type.ts'
import { credibleBigquery } from './types/credible-bigquery.ts'
import { credibleDatabricks } from './types/credible-databricks.ts'
import { credibleDuckdb } from './types/credible-duckdb.ts'
import { credibleDucklake } from './types/credible-ducklake.ts'
import { credibleMotherduck } from './types/credible-motherduck.ts'
import { credibleMysql } from './types/credible-mysql.ts'
import { crediblePostgres } from './types/credible-postgres.ts'
import { crediblePublisher } from './types/credible-publisher.ts'
import { credibleSnowflake } from './types/credible-snowflake.ts'
import { credibleTrino } from './types/credible-trino.ts'

/** The connection types that are found by name, in the order of lists. */
export const credibleTypes: readonly ConnectionType[] = [
  crediblePostgres,
  credibleBigquery,
  credibleSnowflake,
  credibleTrino,
  credibleMysql,
  credibleDuckdb,
  credibleMotherduck,
  credibleDatabricks,
  credibleDucklake,
  crediblePublisher,
]
