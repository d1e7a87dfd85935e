// Computed from the API's own document: npx tsx docs/reference/console-types.ts
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccessKey
         * @description An access key, without the key itself.
         */
        AccessKey: {
            /** Format: uuid */
            id: string;
            name: string;
            user: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            project_id: string | null;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            rotated_at: string | null;
            previous_key_expires_at: string | null;
            /** @description Of a session: the id of the identity provider that proved its user, and the subject there. */
            session?: {
                /** Format: uuid */
                provider: string;
                subject: string;
            };
        };
        /**
         * Connection
         * @description A connection without its secrets; `withheld_fields` names those that hold a value, and `referenced_fields` those whose place in `config` has a reference. A system-managed connection has `project_id` null and shows neither `config` nor those. One that was created through a connector has an `access_scope` and an `owner`. `account` is whose grant it is, and `captured` what else the provider reported, where the provider does. `missing_scopes` are those that its MCP server asked for and that it was not granted: the next authorization requests them. `aws_role` is what a role that a connection assumes, or reads its references with, must trust; `GET /v1/connections/{id}` and a change return it, lists do not.
         */
        Connection: {
            /** Format: uuid */
            id: string;
            project_id: string | null;
            name: string;
            type: string;
            /** @enum {string} */
            status: "active" | "incomplete" | "expired";
            config?: {
                [key: string]: unknown;
            };
            withheld_fields?: string[];
            referenced_fields?: string[];
            /** Format: uuid */
            oauth2_client_id?: string;
            external_id?: string;
            /** Format: date-time */
            expires_at?: string;
            /** Format: date-time */
            last_refreshed_at?: string;
            status_reason?: string;
            account?: {
                id: string;
                name?: string;
            };
            captured?: {
                [key: string]: string | number | boolean;
            };
            missing_scopes?: string[];
            aws_role?: {
                external_id: string;
                /** @description The roles of the functions that assume it. */
                principal: string;
                trust_policy: {
                    [key: string]: unknown;
                };
            };
            /** @enum {string} */
            access_scope?: "personal" | "organizational";
            owner?: string;
            system: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /**
         * ConnectionType
         * @description A connection type; `id` is its id as a connector, `config_schema` is the JSON Schema (2020-12) of its config. Where `oauth2_client_brings_endpoints`, the catalogue does not know its provider. Where `discovered`, the server of a connection names its authorization server. With `mint`, a lookup returns a short-lived credential in place of the config, where `on_request` only if its body asks.
         */
        ConnectionType: {
            /** Format: uuid */
            id: string;
            type: string;
            name: string;
            description?: string;
            category: string;
            category_name: string;
            oauth: boolean;
            oauth2_client_brings_endpoints: boolean;
            discovered: boolean;
            /** Format: uri */
            docs_url: string;
            offered_in_form: boolean;
            mint?: {
                on_request?: string;
                returns: string[];
                narrows: string[];
                revoked_on_delete: boolean;
            };
            config_schema: {
                [key: string]: unknown;
            };
        };
        /**
         * Event
         * @description One record about a connection; never holds a secret.
         */
        Event: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "connection.created" | "connection.updated" | "connection.deleted" | "connection.credentials_read" | "reference.added" | "reference.removed" | "connection.authorization_started" | "connection.authorized" | "connection.refreshed" | "connection.refresh_failed" | "connection.minted" | "connection.mint_failed" | "connection.expired" | "connection.tested" | "connection.exported" | "oauth2_client.created" | "oauth2_client.updated" | "oauth2_client.deleted" | "project.created" | "project.updated" | "project.deleted" | "access_key.created" | "access_key.rotated" | "access_key.deleted" | "identity_provider.created" | "identity_provider.updated" | "identity_provider.deleted" | "session.created" | "session.ended" | "session.rejected";
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            connection_id: string;
            version?: number;
            actor: {
                key_id: string;
                user: string;
            } | {
                user: string;
                /** Format: uuid */
                provider: string;
                subject: string;
                /** Format: uuid */
                session: string;
            } | {
                system: string;
            };
            request_id: string;
            details: {
                [key: string]: unknown;
            };
        };
        /**
         * IdentityProvider
         * @description An issuer of tokens that the deployment trusts, without the secret of its sign-in client. `redirect_uri` is the one to register at the provider. `warnings` name what is allowed and likely not meant. `deleting`: its sessions are being ended; delete it again to complete that.
         */
        IdentityProvider: {
            /** Format: uuid */
            id: string;
            name: string;
            issuer: string;
            audience: string;
            jwks: {
                keys: ({
                    kty: string;
                } & {
                    [key: string]: unknown;
                })[];
            } | null;
            sign_in: {
                client_id: string;
                withheld_fields: "client_secret"[];
                scopes: string[];
                redirect_uri: string;
            } | null;
            rules: components["schemas"]["IdentityRule"][];
            algorithms: ("RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" | "ES256" | "ES384" | "ES512" | "EdDSA")[];
            /** @enum {string} */
            status: "active" | "deleting";
            warnings: string[];
            version: number;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /** IdentityRule */
        IdentityRule: {
            /** @description The required values by claim, compared exactly: one of them. A claim can be a dotted path, and a list, of which one item must be equal. */
            match: {
                [key: string]: string | string[];
            };
            /** @description Whether a value that ends with `*` matches by what is before it. */
            allow_prefix?: boolean;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            /** @description The id or name of a project, or the claim that holds a project’s name; absent: every project. */
            project?: (string | {
                claim: string;
            }) | null;
            /** @description The claim that names the user; absent: `email` where `email_verified`, else `sub`. */
            user?: string | null;
            max_ttl_seconds?: number | null;
        };
        /**
         * IdentityRulesTest
         * @description `rule` is the position of the rule that matches, from 0; null with the `reason` where the claims get no access. `project_id` null: every project.
         */
        IdentityRulesTest: {
            rule: number | null;
            reason: string | null;
            role: ("viewer" | "runtime" | "editor" | "admin") | null;
            project_id: string | null;
            user: string | null;
            max_ttl_seconds: number | null;
        };
        /**
         * LogEvent
         * @description One record of the audit log; never holds a secret.
         */
        LogEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "connection.created" | "connection.updated" | "connection.deleted" | "connection.credentials_read" | "reference.added" | "reference.removed" | "connection.authorization_started" | "connection.authorized" | "connection.refreshed" | "connection.refresh_failed" | "connection.minted" | "connection.mint_failed" | "connection.expired" | "connection.tested" | "connection.exported" | "oauth2_client.created" | "oauth2_client.updated" | "oauth2_client.deleted" | "project.created" | "project.updated" | "project.deleted" | "access_key.created" | "access_key.rotated" | "access_key.deleted" | "identity_provider.created" | "identity_provider.updated" | "identity_provider.deleted" | "session.created" | "session.ended" | "session.rejected";
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description Only in records about a connection.
             */
            connection_id?: string;
            version?: number;
            actor: {
                key_id: string;
                user: string;
            } | {
                user: string;
                /** Format: uuid */
                provider: string;
                subject: string;
                /** Format: uuid */
                session: string;
            } | {
                system: string;
            };
            request_id: string;
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The id of the connection, OAuth client, project, access key, session or identity provider that the record is about.
             */
            subject: string;
            /** @description The project whose log has the record; null: only the deployment’s log has it. */
            project_id: string | null;
        };
        /**
         * MCPDiscovery
         * @description How an MCP server is authorized: `none`; `oauth`, with a client by `registration`; `needs_client`: a person registers a client at `issuer` first, at `registration_page` where its metadata names one; `unsupported`, with the `reason`, which begins with the step that failed.
         */
        MCPDiscovery: {
            /** @enum {string} */
            authorization: "none" | "oauth" | "needs_client" | "unsupported";
            resource: string | null;
            issuer: string | null;
            scopes: string[];
            registration: ("pre_registered" | "client_metadata" | "dynamic") | null;
            reason: string | null;
            /** Format: uri */
            registration_page?: string;
        };
        /**
         * NewAccessKey
         * @description An access key with the key itself, which is returned only once.
         */
        NewAccessKey: {
            /** Format: uuid */
            id: string;
            name: string;
            user: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            project_id: string | null;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            rotated_at: string | null;
            previous_key_expires_at: string | null;
            /** @description Of a session: the id of the identity provider that proved its user, and the subject there. */
            session?: {
                /** Format: uuid */
                provider: string;
                subject: string;
            };
            /**
             * Format: password
             * @description The key itself, returned only once.
             */
            key: string;
        };
        /**
         * OAuth2Client
         * @description An OAuth application, as it was registered at a provider, without its secret. Endpoints are shown for the generic type alone, and the issuer where they are discovered; `project_id` is null where it serves every project. Mooring registered a `managed` one, and removes it with its last connection. One with a `provider` serves every type of that provider; `type` is one of them.
         */
        OAuth2Client: {
            /** Format: uuid */
            id: string;
            project_id: string | null;
            name: string;
            type: string;
            provider?: string;
            client_id: string;
            key_id?: string;
            /** @enum {string} */
            grant?: "authorization_code" | "client_credentials";
            withheld_fields: ("client_secret" | "private_key")[];
            authorization_url?: string;
            token_url?: string;
            revocation_url?: string;
            issuer?: string;
            scopes?: string[];
            /** @enum {string} */
            pkce?: "S256" | "none";
            /** @enum {string} */
            token_auth_method?: "client_secret_post" | "client_secret_basic" | "none" | "private_key_jwt";
            /** @enum {string} */
            token_request_format?: "form" | "json" | "query";
            authorization_params?: {
                [key: string]: string;
            };
            token_params?: {
                [key: string]: string;
            };
            refresh_params?: {
                [key: string]: string;
            };
            refresh_url?: string | null;
            scope_separator?: string | null;
            scope_param?: string | null;
            client_id_param?: string | null;
            headers?: {
                [key: string]: string;
            } | null;
            access_token_path?: string | null;
            refresh_token_path?: string | null;
            scope_path?: string | null;
            expires_in_path?: string | null;
            token_type_path?: string | null;
            expires_in_unit?: ("seconds" | "milliseconds") | null;
            default_expires_in?: number | null;
            capture?: {
                [key: string]: string;
            } | null;
            revoked_codes?: string[] | null;
            client_error_codes?: string[] | null;
            idle_days?: number | null;
            inputs?: {
                name: string;
                title: string;
                pattern: string;
                example: string;
            }[] | null;
            basic_auth_encoding?: ("form" | "none") | null;
            account?: {
                url: string;
                id_path: string;
                name_path: string;
            } | null;
            managed: boolean;
            system: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /**
         * OAuth2Provider
         * @description A provider that the catalogue knows: an application registered at `docs_url` with this `redirect_uri` serves each of its `types`. `inputs` are fields of a connection’s config.
         */
        OAuth2Provider: {
            id: string;
            name: string;
            category: string;
            category_name: string;
            types: string[];
            /** Format: uri */
            docs_url: string;
            inputs: {
                name: string;
                title: string;
                pattern: string;
                example: string;
                values?: string[];
            }[];
            /** Format: uri */
            redirect_uri: string;
            notes: string[];
        };
        /**
         * OwnAccessKey
         * @description The access key of the request, and its scopes.
         */
        OwnAccessKey: {
            /** Format: uuid */
            id: string;
            name: string;
            user: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            project_id: string | null;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            rotated_at: string | null;
            previous_key_expires_at: string | null;
            /** @description Of a session: the id of the identity provider that proved its user, and the subject there. */
            session?: {
                /** Format: uuid */
                provider: string;
                subject: string;
            };
            scopes: ("connections:read" | "connections:write" | "credentials:read" | "credentials:export" | "oauth2-clients:write" | "access-keys:write" | "projects:write" | "audit:read" | "identity-providers:write")[];
        };
        /**
         * Project
         * @description The owner of connections and access keys.
         */
        Project: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description `own_key`: the secrets of connections and OAuth clients are encrypted under a key pair of the project’s own, which is deleted with it. Absent: under key pairs that projects share.
             * @constant
             */
            encryption?: "own_key";
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /**
         * SignInProvider
         * @description An identity provider that people can sign in with.
         */
        SignInProvider: {
            /** Format: uuid */
            id: string;
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
