-- Secrets of clients that the person made: client secrets of machine clients, personal access tokens. good_until is set
-- once a newer one takes over.
CREATE TABLE client_secrets (
    hash       TEXT PRIMARY KEY NOT NULL,
    client_id  TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    good_until BIGINT
);

CREATE INDEX client_secrets_by_client ON client_secrets (client_id);

-- Access tokens that were revoked one by one (RFC 7009), until they would have expired.
CREATE TABLE revoked_access_tokens (
    id         TEXT PRIMARY KEY NOT NULL,
    kept_until BIGINT NOT NULL
);
