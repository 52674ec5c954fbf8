-- More of what clients say of themselves (RFC 7591 §2). contacts is a JSON array of strings. fresh_until is of clients
-- named by the URL of their metadata document: until then it need not be fetched again.
ALTER TABLE clients ADD COLUMN logo_uri TEXT NOT NULL DEFAULT '';

ALTER TABLE clients ADD COLUMN tos_uri TEXT NOT NULL DEFAULT '';

ALTER TABLE clients ADD COLUMN policy_uri TEXT NOT NULL DEFAULT '';

ALTER TABLE clients ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]';

ALTER TABLE clients ADD COLUMN fresh_until BIGINT;

-- Whom the person keeps from asking. kind is core::BlockKind; subject is a client id or a peer address, empty for all.
-- No reference to clients: one that is forgotten and comes back under its old id stays blocked.
CREATE TABLE blocks (
    id          TEXT PRIMARY KEY NOT NULL,
    kind        SMALLINT NOT NULL,
    subject     TEXT NOT NULL,
    client_name TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    ends_at     BIGINT
);
